package org.lotusmatch.matcher.match;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.ScorerVersion;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.ranking.LearnedRanker;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.rank.BatchScorer;
import org.lotusmatch.matcher.rank.FitScorer;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.RowCompiler;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The one place where a fit is made and explained, whoever asks. Thread-safe. */
public final class FitAssessor {
    private final RowCompiler compiler;
    private final FitScorer scorer;
    private final HardRequirements requirements;

    private final double line;

    /**
     * @param line fit from which a vacancy is worth a person's time, [0, 100]
     */
    public FitAssessor(
            RowCompiler compiler, FitScorer scorer, HardRequirements requirements, double line) {
        this.line = line;
        this.compiler = compiler;
        this.scorer = scorer;
        this.requirements = requirements;
    }

    /** Of a vacancy of which nothing was heard, such as a draft. */
    public VacancyRow row(Vacancy vacancy) {
        return compiler.vacancy(vacancy, null);
    }

    /**
     * @param liveness null if nothing was ever heard of the vacancy
     */
    public VacancyRow row(Vacancy vacancy, @Nullable Liveness liveness) {
        return compiler.vacancy(vacancy, liveness);
    }

    /**
     * In the order given.
     *
     * @param liveness of those of which anything was ever heard
     */
    List<VacancyRow> rows(List<Vacancy> vacancies, Map<VacancyId, Liveness> liveness) {
        return compiler.vacancies(vacancies, liveness);
    }

    /** The row with today's going rate and liveness. */
    VacancyRow renewed(VacancyRow row, @Nullable Liveness liveness) {
        return compiler.renewed(row, liveness);
    }

    public ProfileRow row(TalentProfile profile) {
        return compiler.profile(profile);
    }

    /** The fit alone, the same as {@link #assess} gives. */
    public double number(VacancyRow vacancy, ProfileRow profile) {
        return scorer.fit(vacancy, profile, scorer.scratch());
    }

    /** Whether nothing is unmet and the fit reaches {@link #line}. */
    public boolean isOverLine(VacancyRow vacancy, ProfileRow profile) {
        return requirements.areMet(vacancy, profile) && number(vacancy, profile) >= line;
    }

    /** Whether no hard requirement is unmet. */
    public boolean meetsRequirements(VacancyRow vacancy, ProfileRow profile) {
        return requirements.areMet(vacancy, profile);
    }

    /** Gives the same numbers for many people, fast. */
    public BatchScorer batch(List<VacancyRow> vacancies) {
        return new BatchScorer(scorer, vacancies);
    }

    /** The record of a pair with its fit and its side of {@link #line}. */
    <T> Recommended<T> recommend(T record, VacancyRow vacancy, ProfileRow profile) {
        Fit fit = assess(vacancy, profile);
        return new Recommended<>(record, fit, fit.tier(line));
    }

    /** The person, compared with each title once, for scoring many vacancies. Not thread-safe. */
    public ProfileRow remembering(ProfileRow profile) {
        return compiler.remembering(profile);
    }

    /**
     * Those that fit best, in no order: see {@link BestFits}.
     *
     * @param profile from {@link #remembering}
     * @param admitted asked only of those that are good enough
     * @param depth at least so many of them, if there are; at most twice as many
     */
    List<VacancyRow> best(
            List<VacancyRow> vacancies,
            ProfileRow profile,
            Predicate<VacancyRow> admitted,
            int depth) {
        BestFits best = new BestFits(scorer, requirements, line, admitted, depth);
        best.search(vacancies, profile);
        return best.found();
    }

    /**
     * The numbers alone, in the order given.
     *
     * @param profile from {@link #remembering}
     * @param learned makes the order instead of the fit
     */
    List<ScoredVacancy> scored(
            List<VacancyRow> vacancies, ProfileRow profile, Optional<LearnedRanker> learned) {
        double[] values = scorer.scratch();
        List<ScoredVacancy> scored = new ArrayList<>(vacancies.size());
        for (VacancyRow vacancy : vacancies) {
            double fit = scorer.fit(vacancy, profile, values);
            double score = learned.isPresent() ? learned.get().score(values) : fit;
            int tier = tier(vacancy, profile, fit);
            scored.add(new ScoredVacancy(vacancy, tier, fit, score, scorer.known(values)));
        }
        return scored;
    }

    /** As {@link Fit#tier}. */
    private int tier(VacancyRow vacancy, ProfileRow profile, double fit) {
        if (requirements.areMet(vacancy, profile)) {
            return fit >= line ? 0 : 1;
        }
        return requirements.stopByLaw(vacancy, profile) ? 2 : 1;
    }

    public ScorerVersion scorerVersion() {
        return scorer.version();
    }

    public double line() {
        return line;
    }

    public Fit assess(VacancyRow vacancy, ProfileRow profile) {
        return new Fit(scorer.score(vacancy, profile), requirements.check(vacancy, profile));
    }
}
