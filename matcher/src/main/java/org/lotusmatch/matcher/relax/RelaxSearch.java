package org.lotusmatch.matcher.relax;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.matcher.relax.Relaxation.Kind;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.BrowseRecords;
import org.lotusmatch.matcher.suggest.Suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways to make a search looser, one constraint each. A way costs a counting query for each step
 * that gains nothing. Thread-safe.
 */
final class RelaxSearch {
    private final BrowseRecords browse;
    private final LooserFilters filters;
    private final LoosenWords words;

    RelaxSearch(
            BrowseRecords browse,
            Gazetteer gazetteer,
            OccupationGraph occupations,
            Suggestions suggestions) {
        this.browse = browse;
        this.filters = new LooserFilters(gazetteer);
        this.words = new LoosenWords(occupations, suggestions);
    }

    /**
     * Of each constraint the smallest step that finds more; other words last, except that a word
     * mistyped is mended first.
     */
    List<Relaxation> offers(Browse asked) {
        long now = browse.count(asked);
        long matching = browse.matching(asked);
        Stream<Optional<Relaxation>> inWords =
                Stream.of(words.corrections(asked), words.steps(asked))
                        .map(steps -> Relaxation.firstThatGains(steps, browse::matching, matching));
        List<Relaxation> offers = new ArrayList<>();
        filters.steps(asked).stream()
                .map(steps -> Relaxation.firstThatGains(steps, browse::count, now))
                .flatMap(Optional::stream)
                .forEach(offers::add);
        inWords.flatMap(Optional::stream)
                .forEach(
                        step -> offers.add(step.kind() == Kind.SPELLING ? 0 : offers.size(), step));
        return offers;
    }

    /** Where enough was found: what a word mistyped would have found, at most one. */
    List<Relaxation> homophones(Browse asked) {
        List<Relaxation> steps = words.homophones(asked);
        return steps.isEmpty()
                ? List.of()
                : Relaxation.firstThatGains(steps, browse::matching, browse.matching(asked))
                        .stream()
                        .toList();
    }

    /** Without the constraint that is given up first; empty if there is none left. */
    Optional<Relaxation> withoutFirst(Browse asked) {
        return Stream.concat(filters.steps(asked).stream(), Stream.of(words.steps(asked)))
                .filter(steps -> !steps.isEmpty())
                .map(List::getLast)
                .findFirst();
    }
}
