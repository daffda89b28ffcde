package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.rank.FitScorer;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

/** The one place where a fit is made, whoever asks. Thread-safe. */
public final class FitAssessor {
    private final FitScorer scorer;
    private final HardRequirements requirements;

    public FitAssessor(FitScorer scorer, HardRequirements requirements) {
        this.scorer = scorer;
        this.requirements = requirements;
    }

    public Fit assess(VacancyRow vacancy, ProfileRow profile) {
        return new Fit(scorer.score(vacancy, profile), requirements.unmet(vacancy, profile));
    }
}
