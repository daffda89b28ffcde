package org.lotusmatch.matcher.insight;

import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.BatchScorer;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the lines in which a person is over the line for a vacancy. Not thread-safe. */
final class SuitedCells {
    private final FitAssessor assessor;
    private final List<VacancyRow> rows;
    private final List<Cell> cells;
    private final BatchScorer scorer;
    private final double[] fits;

    /**
     * @param cells of the rows, in their order
     */
    SuitedCells(FitAssessor assessor, List<VacancyRow> rows, List<Cell> cells) {
        this.assessor = assessor;
        this.rows = rows;
        this.cells = cells;
        this.scorer = assessor.batch(rows);
        this.fits = new double[rows.size()];
    }

    Set<Cell> of(ProfileRow person) {
        scorer.fit(person, fits);
        Set<Cell> suited = new HashSet<>();
        for (int i = 0; i < fits.length; i++) {
            if (fits[i] >= assessor.line()
                    && !suited.contains(cells.get(i))
                    && assessor.meetsRequirements(rows.get(i), person)) {
                suited.add(cells.get(i));
            }
        }
        return suited;
    }
}
