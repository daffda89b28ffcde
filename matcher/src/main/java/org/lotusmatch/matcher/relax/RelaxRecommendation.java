package org.lotusmatch.matcher.relax;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Sort;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.BrowseRecords;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which filter to make looser where a recommendation has few vacancies. Words play no part: a
 * recommendation removes nothing but by filters. Thread-safe.
 */
public final class RelaxRecommendation {
    private final BrowseRecords browse;
    private final LooserFilters filters;

    public RelaxRecommendation(BrowseRecords browse, Gazetteer gazetteer) {
        this.browse = browse;
        this.filters = new LooserFilters(gazetteer);
    }

    /**
     * Of each filter the smallest step that lets more vacancies pass, with how many more those are,
     * counted by a query for each step; where no single filter does, all of them together. Filters
     * of no reader, such as expiry, and the groups that a person belongs to stay.
     *
     * @param asked every filter of the recommendation
     * @param found vacancies in it
     * @return empty where enough was found, or no filter stands in the way
     */
    public List<Relaxation> offers(List<Filter> asked, int found) {
        if (found >= SearchOrRelax.FEW) {
            return List.of();
        }
        Browse search = new Browse(Corpus.VACANCIES, "", asked, Set.of(), Sort.SCORE, 0, 0);
        long now = browse.count(search);
        List<Relaxation> offers =
                filters.steps(search).stream()
                        .map(steps -> Relaxation.firstThatGains(steps, browse::count, now))
                        .flatMap(Optional::stream)
                        .toList();
        return offers.isEmpty() ? together(search, now) : offers;
    }

    private List<Relaxation> together(Browse search, long now) {
        List<Relaxation> gone = filters.allGone(search).stream().toList();
        return Relaxation.firstThatGains(gone, browse::count, now).stream().toList();
    }
}
