package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.BatchScorer;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Looks where a person may be hired, among some of the vacancies. Not thread-safe. */
final class Scout {
    private final FitAssessor assessor;
    private final HireChance chance;
    private final Demand demand;
    private final int[] places;
    private final List<VacancyRow> vacancies;
    private final BatchScorer scorer;
    private final double[] fits;

    /**
     * @param places of the vacancies in the demand
     */
    Scout(FitAssessor assessor, HireChance chance, Demand demand, BitSet places) {
        this.assessor = assessor;
        this.chance = chance;
        this.demand = demand;
        this.places = places.stream().toArray();
        this.vacancies = IntStream.of(this.places).mapToObj(demand.vacancies()::get).toList();
        this.scorer = assessor.batch(vacancies);
        this.fits = new double[this.places.length];
    }

    static Scout ofAll(FitAssessor assessor, HireChance chance, Demand demand) {
        BitSet all = new BitSet();
        all.set(0, demand.vacancies().size());
        return new Scout(assessor, chance, demand, all);
    }

    /** Adds what it finds. */
    void look(ProfileRow person, Prospects prospects) {
        scorer.fit(person, fits);
        for (int i = 0; i < fits.length; i++) {
            if (fits[i] >= chance.line() && assessor.meetsRequirements(vacancies.get(i), person)) {
                prospects.meet(demand.groupOf(places[i]), chance.of(fits[i]));
            }
        }
    }

    /**
     * Where the vacancies lie in the demand that fit the person {@link #look looked} at last at
     * least so well, met requirements or not.
     */
    BitSet near(double fit) {
        BitSet near = new BitSet(demand.vacancies().size());
        for (int i = 0; i < fits.length; i++) {
            if (fits[i] >= fit) {
                near.set(places[i]);
            }
        }
        return near;
    }
}
