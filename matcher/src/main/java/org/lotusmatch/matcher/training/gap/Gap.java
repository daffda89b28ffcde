package org.lotusmatch.matcher.training.gap;

import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;

/**
 * What stands between a person and what they aim at.
 *
 * @param items required ones first, then those that more vacancies ask for
 * @param targets each vacancy with its fit, in the order asked for
 */
public record Gap(List<GapItem> items, List<Target> targets) {
    public Gap {
        items = List.copyOf(items);
        targets = List.copyOf(targets);
    }

    /**
     * @param vacancy aimed at
     * @param fit the same as any other answer shows
     * @param aboveLine see {@link org.lotusmatch.matcher.match.FitAssessor#isOverLine}
     */
    public record Target(Vacancy vacancy, Fit fit, boolean aboveLine) {}

    /** How many items are in a state. */
    public long count(GapState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }
}
