package org.lotusmatch.matcher.relax;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.BrowseRecords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways to make a search looser, one constraint each. A way costs a counting query for each step
 * that gains nothing. Thread-safe.
 */
final class RelaxSearch {
    private final BrowseRecords browse;
    private final LoosenFilter filters;
    private final LoosenWords words;

    RelaxSearch(BrowseRecords browse, Gazetteer gazetteer, OccupationGraph occupations) {
        this.browse = browse;
        this.filters = new LoosenFilter(gazetteer);
        this.words = new LoosenWords(occupations);
    }

    /** Of each constraint the smallest step that finds more; constraints easily given up first. */
    List<Relaxation> offers(Browse asked) {
        long now = browse.count(asked);
        return constraints(asked).stream()
                .map(steps -> firstThatGains(steps, now))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Without the constraint that is given up first; empty if there is none left. */
    Optional<Relaxation> withoutFirst(Browse asked) {
        return constraints(asked).stream().map(List::getLast).findFirst();
    }

    private Optional<Relaxation> firstThatGains(List<Relaxation> steps, long now) {
        return steps.stream()
                .map(step -> counted(step, now))
                .filter(step -> step.gained() > 0)
                .findFirst();
    }

    private Relaxation counted(Relaxation step, long now) {
        return new Relaxation(
                step.kind(), step.words(), step.search(), browse.count(step.search()) - now);
    }

    /** Each with its steps, at least one. */
    private List<List<Relaxation>> constraints(Browse asked) {
        return Stream.concat(
                        asked.filters().stream().map(filter -> steps(asked, filter)),
                        Stream.of(words.steps(asked)))
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
