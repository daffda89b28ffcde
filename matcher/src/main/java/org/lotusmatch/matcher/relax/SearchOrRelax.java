package org.lotusmatch.matcher.relax;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.BrowseRecords;
import org.lotusmatch.matcher.retrieve.Browsed;
import org.lotusmatch.matcher.suggest.Suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A search that does not end at an empty page: with few results it says what would find more, with
 * none it shows what the smallest step finds. Thread-safe.
 */
public final class SearchOrRelax {
    /** With fewer, a reader has seen everything at one glance and wants more. */
    static final int FEW = 5;

    private final BrowseRecords browse;
    private final RelaxSearch relax;

    public SearchOrRelax(
            BrowseRecords browse,
            Gazetteer gazetteer,
            OccupationGraph occupations,
            Suggestions suggestions) {
        this.browse = browse;
        this.relax = new RelaxSearch(browse, gazetteer, occupations, suggestions);
    }

    /** Empty only if the corpus is; pages beyond the first are answered as asked. */
    public RelaxedAnswer search(Browse asked) {
        Browsed found = browse.browse(asked);
        if (asked.offset() > 0 || asked.limit() == 0) {
            return new RelaxedAnswer(asked, found, List.of(), List.of());
        }
        if (found.matching() >= FEW) {
            return new RelaxedAnswer(asked, found, List.of(), relax.homophones(asked));
        }
        List<Relaxation> offers = relax.offers(asked);
        return found.total() > 0
                ? new RelaxedAnswer(asked, found, List.of(), offers)
                : relaxed(asked, found, offers);
    }

    private RelaxedAnswer relaxed(Browse asked, Browsed nothing, List<Relaxation> offers) {
        List<Relaxation> applied = new ArrayList<>();
        Browse shown = asked;
        Browsed found = nothing;
        Optional<Relaxation> next = next(shown, offers);
        while (found.total() == 0 && next.isPresent()) {
            applied.add(next.get());
            shown = next.get().search();
            found = browse.browse(shown);
            next = found.total() > 0 ? Optional.empty() : next(shown, relax.offers(shown));
        }
        return new RelaxedAnswer(shown, found, applied, offers);
    }

    /** One step that finds something; if none does alone, one constraint has to go. */
    private Optional<Relaxation> next(Browse asked, List<Relaxation> offers) {
        return offers.isEmpty() ? relax.withoutFirst(asked) : Optional.of(offers.getFirst());
    }
}
