package org.lotusmatch.matcher.relax;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.matcher.relax.Relaxation.Kind;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.BrowseRecords;
import org.lotusmatch.matcher.suggest.Suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The ways to make a search looser, one constraint each. A way costs a counting query for each step
 * that gains nothing. Thread-safe.
 */
final class RelaxSearch {
    private final BrowseRecords browse;
    private final LoosenFilter filters;
    private final LoosenWords words;

    RelaxSearch(
            BrowseRecords browse,
            Gazetteer gazetteer,
            OccupationGraph occupations,
            Suggestions suggestions) {
        this.browse = browse;
        this.filters = new LoosenFilter(gazetteer);
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
                        .map(steps -> firstThatGains(steps, browse::matching, matching));
        List<Relaxation> offers = new ArrayList<>();
        constraints(asked).stream()
                .map(steps -> firstThatGains(steps, browse::count, now))
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
                : firstThatGains(steps, browse::matching, browse.matching(asked)).stream().toList();
    }

    /** Without the constraint that is given up first; empty if there is none left. */
    Optional<Relaxation> withoutFirst(Browse asked) {
        return Stream.concat(constraints(asked).stream(), Stream.of(words.steps(asked)))
                .filter(steps -> !steps.isEmpty())
                .map(List::getLast)
                .findFirst();
    }

    private static Optional<Relaxation> firstThatGains(
            List<Relaxation> steps, ToLongFunction<Browse> count, long now) {
        return steps.stream()
                .map(step -> step.gaining(count.applyAsLong(step.search()) - now))
                .filter(step -> step.gained() > 0)
                .findFirst();
    }

    /** The filters, each with its steps, at least one. */
    private List<List<Relaxation>> constraints(Browse asked) {
        return asked.filters().stream()
                .map(filter -> steps(asked, filter))
                .filter(steps -> !steps.isEmpty())
                .sorted(Comparator.comparing(steps -> steps.getFirst().kind()))
                .toList();
    }

    private List<Relaxation> steps(Browse asked, Filter filter) {
        return filters.steps(filter).stream()
                .map(
                        step ->
                                new Relaxation(
                                        step.kind(),
                                        step.words(),
                                        asked.withFilters(replaced(asked.filters(), filter, step)),
                                        0))
                .toList();
    }

    private static List<Filter> replaced(List<Filter> filters, Filter old, Loosening step) {
        List<Filter> others = new ArrayList<>(filters);
        others.remove(old);
        if (step.filter() != null) {
            others.add(step.filter());
        }
        return others;
    }
}
