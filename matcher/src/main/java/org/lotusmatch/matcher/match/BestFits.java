package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.rank.FitScorer;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds among many vacancies the best of all by their fit, and the best of those above the line,
 * which an answer shows first. Exact: a vacancy is passed over only if it could be among neither
 * were everything but its title perfect. Equal fits are taken by id. One for each request. Not
 * thread-safe.
 */
final class BestFits {
    private final FitScorer scorer;
    private final HardRequirements requirements;
    private final double line;
    private final Predicate<VacancyRow> admitted;
    private final double[] scratch;
    private final HighestFits all;
    private final HighestFits above;

    /**
     * @param line fit from which a vacancy without unmet requirements is above the line
     * @param admitted asked only of those that are good enough
     * @param depth vacancies to find of each kind
     */
    BestFits(
            FitScorer scorer,
            HardRequirements requirements,
            double line,
            Predicate<VacancyRow> admitted,
            int depth) {
        this.scorer = scorer;
        this.requirements = requirements;
        this.line = line;
        this.admitted = admitted;
        this.scratch = scorer.scratch();
        this.all = new HighestFits(depth, 0);
        this.above = new HighestFits(depth, line);
    }

    /**
     * @param vacancies in any order; fastest if equal titles stand together
     */
    void search(List<VacancyRow> vacancies, ProfileRow profile) {
        TitleRuns runs = TitleRuns.of(vacancies, first -> scorer.most(first, profile, scratch));
        for (int run = 0; run < runs.count() && runs.most(run) >= needed(); run++) {
            for (VacancyRow vacancy : runs.vacancies(run)) {
                offer(vacancy, profile);
            }
        }
    }

    private double needed() {
        return Math.min(all.least(), above.least());
    }

    private void offer(VacancyRow vacancy, ProfileRow profile) {
        double needed = needed();
        double fit = scorer.fit(vacancy, profile, scratch, needed);
        if (fit >= needed && admitted.test(vacancy)) {
            all.offer(vacancy, fit);
            if (fit >= Math.max(line, above.least()) && requirements.areMet(vacancy, profile)) {
                above.offer(vacancy, fit);
            }
        }
    }

    /** At most twice the depth, each once. */
    List<VacancyRow> found() {
        Map<VacancyId, VacancyRow> found = new LinkedHashMap<>();
        above.rows().forEach(row -> found.put(row.vacancy().id(), row));
        all.rows().forEach(row -> found.put(row.vacancy().id(), row));
        return List.copyOf(found.values());
    }
}
