package org.lotusmatch.matcher.relax;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.taxonomy.Kinship;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.suggest.Suggestion;
import org.lotusmatch.matcher.suggest.Suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Other words for a search: the occupations to which people really move. Thread-safe. */
final class LoosenWords {
    /** A reader takes in a handful of names. */
    private static final int MOST_NEIGHBOURS = 5;

    private static final int MOST_CORRECTIONS = 3;

    private final OccupationGraph occupations;
    private final Suggestions suggestions;

    LoosenWords(OccupationGraph occupations, Suggestions suggestions) {
        this.occupations = occupations;
        this.suggestions = suggestions;
    }

    /** What the reader may have meant to type, the most probable first. */
    List<Relaxation> corrections(Browse asked) {
        return Stream.of(
                        suggestions.soundsLike(asked.text(), MOST_CORRECTIONS),
                        suggestions.looksLike(asked.text(), MOST_CORRECTIONS))
                .flatMap(similar -> corrections(asked, similar))
                .toList();
    }

    /** Those alone that sound like what was typed; a look-up each. */
    List<Relaxation> homophones(Browse asked) {
        return corrections(asked, suggestions.soundsLike(asked.text(), MOST_CORRECTIONS)).toList();
    }

    private static Stream<Relaxation> corrections(Browse asked, List<Suggestion> similar) {
        return similar.stream()
                .map(Suggestion::words)
                .map(
                        words ->
                                new Relaxation(
                                        Relaxation.Kind.SPELLING,
                                        new Evidence("relax.spelling", words),
                                        asked.withText(words),
                                        0));
    }

    /** The smallest step first, the last without words; empty where there are none. */
    List<Relaxation> steps(Browse asked) {
        if (asked.text().isBlank()) {
            return List.of();
        }
        List<Relaxation> steps = new ArrayList<>();
        occupations.findByTitle(asked.text()).ifPresent(found -> addKin(steps, asked, found));
        steps.add(step(new Evidence("relax.words.gone"), asked.withText("")));
        return steps;
    }

    private void addKin(List<Relaxation> steps, Browse asked, Occupation occupation) {
        List<String> names =
                occupations.kin(occupation.id()).entrySet().stream()
                        .filter(kin -> kin.getValue().value() >= Kinship.SAME_UNIT_GROUP.value())
                        .filter(kin -> !kin.getKey().equals(occupation.id()))
                        .sorted(
                                Comparator.comparingDouble(
                                                (Map.Entry<?, Kinship> kin) ->
                                                        -kin.getValue().value())
                                        .thenComparing(kin -> kin.getKey().toString()))
                        .limit(MOST_NEIGHBOURS)
                        .map(kin -> occupations.name(kin.getKey()))
                        .toList();
        if (!names.isEmpty()) {
            String text = asked.text() + " " + String.join(" ", names);
            Evidence words = new Evidence("relax.words", String.join("、", names));
            steps.add(step(words, asked.withText(text)));
        }
    }

    private static Relaxation step(Evidence words, Browse search) {
        return new Relaxation(Relaxation.Kind.WORDS, words, search, 0);
    }
}
