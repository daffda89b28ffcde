package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.profile.TalentProfile;
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

    public VacancyRow row(Vacancy vacancy) {
        return compiler.vacancy(vacancy);
    }

    public ProfileRow row(TalentProfile profile) {
        return compiler.profile(profile);
    }

    public Fit assess(VacancyRow vacancy, ProfileRow profile) {
        return new Fit(scorer.score(vacancy, profile), requirements.check(vacancy, profile));
    }
}
