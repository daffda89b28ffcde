package org.lotusmatch.matcher.relax;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.matcher.relax.Relaxation.Kind;
import org.lotusmatch.matcher.retrieve.Browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The filters of a search, each with the steps by which it becomes looser. Thread-safe. */
final class LooserFilters {
    private final LoosenFilter filters;

    LooserFilters(Gazetteer gazetteer) {
        this.filters = new LoosenFilter(gazetteer);
    }

    /**
     * One list a filter, with at least one step, the smallest first; the filter that people give up
     * most easily first.
     */
    List<List<Relaxation>> steps(Browse asked) {
        return asked.filters().stream()
                .map(filter -> steps(asked, filter))
                .filter(steps -> !steps.isEmpty())
                .sorted(Comparator.comparing(steps -> steps.getFirst().kind()))
                .toList();
    }

    /** Without any of the filters that have steps; empty where fewer than two have. */
    Optional<Relaxation> allGone(Browse asked) {
        List<Filter> kept =
                asked.filters().stream().filter(f -> filters.steps(f).isEmpty()).toList();
        return asked.filters().size() - kept.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Relaxation(
                                Kind.FILTERS,
                                new Evidence("relax.filters.gone"),
                                asked.withFilters(kept),
                                0));
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
