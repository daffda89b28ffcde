package org.lotusmatch.matcher.match;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.rank.FitScorer;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.RowCompiler;
import org.lotusmatch.matcher.rank.VacancyRow;

/** The one place where a fit is made and explained, whoever asks. Thread-safe. */
public final class FitAssessor {
    private final RowCompiler compiler;
    private final FitScorer scorer;
    private final HardRequirements requirements;

    public FitAssessor(RowCompiler compiler, FitScorer scorer, HardRequirements requirements) {
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

    public ProfileRow row(TalentProfile profile) {
        return compiler.profile(profile);
    }

    public Fit assess(VacancyRow vacancy, ProfileRow profile) {
        return new Fit(scorer.score(vacancy, profile), requirements.check(vacancy, profile));
    }
}
