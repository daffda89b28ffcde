package org.lotusmatch.matcher.configure;

import org.lotusmatch.matcher.training.cohort.PlanTerms;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * See {@code lotus/training.yaml}.
 *
 * @param chanceAtLine of being hired alone at the line of fit, [0, 1]
 * @param openingsUnsaid openings where none are named
 * @param gap share of the bound that is near enough
 * @param threads of the search
 */
@ConfigurationProperties("lotus.training")
public record TrainingSettings(double chanceAtLine, int openingsUnsaid, double gap, int threads) {
    PlanTerms terms() {
        return new PlanTerms(chanceAtLine, openingsUnsaid, gap, threads);
    }
}
