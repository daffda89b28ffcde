package org.lotusmatch.matcher.crowding;

import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.BatchScorer;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the vacancies over the line that a person would weigh. Not thread-safe. */
final class SuitedPeople {
    private final FitAssessor assessor;
    private final List<VacancyRow> vacancies;
    private final BatchScorer scorer;
    private final double[] fits;
    private final int most;

    /**
     * @param most vacancies of a person, the best ones
     */
    SuitedPeople(FitAssessor assessor, List<VacancyRow> vacancies, int most) {
        this.assessor = assessor;
        this.vacancies = vacancies;
        this.scorer = assessor.batch(vacancies);
        this.fits = new double[vacancies.size()];
        this.most = most;
    }

    /** Adds the person to the pairs. */
    void add(ProfileRow person, SuitablePairs pairs) {
        scorer.fit(person, fits);
        int[] suited =
                IntStream.range(0, fits.length)
                        .filter(i -> fits[i] >= assessor.line())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -fits[i]))
                        .filter(i -> assessor.meetsRequirements(vacancies.get(i), person))
                        .limit(most)
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] above = IntStream.of(suited).mapToDouble(i -> fits[i] - assessor.line()).toArray();
        pairs.addPerson(suited, above);
    }
}
