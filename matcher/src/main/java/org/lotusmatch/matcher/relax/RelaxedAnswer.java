package org.lotusmatch.matcher.relax;

import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.Browsed;

import java.util.List;

/**
 * What a search found.
 *
 * @param shown the search that was answered: as asked, or looser where that found nothing
 * @param found its records
 * @param applied what was made looser to find anything, in order; empty = answered as asked
 * @param offers what could be made looser to find more; empty where enough was found
 */
public record RelaxedAnswer(
        Browse shown, Browsed found, List<Relaxation> applied, List<Relaxation> offers) {
    public RelaxedAnswer {
        applied = List.copyOf(applied);
        offers = List.copyOf(offers);
    }
}
