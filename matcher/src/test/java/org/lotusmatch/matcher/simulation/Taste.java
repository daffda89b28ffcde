package org.lotusmatch.matcher.simulation;

import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.fit.Fit;

import java.util.Map;

/** What simulated people and employers truly like; the service never sees it. */
public interface Taste {
    /** Only differences within one person's vacancies matter. */
    double liking(Fit fit);

    /** The weights are right: there is nothing to learn. */
    Taste AS_WEIGHTED = Fit::fit;

    /** Near home and experienced, whatever the title says. */
    Taste NEAR_HOME =
            of(
                    Map.of(
                            "distance", 0.5,
                            "pay", 0.15,
                            "wished-occupation", 0.1,
                            "years", 0.2,
                            "occupation-experience", 0.05));

    private static Taste of(Map<String, Double> weights) {
        return fit -> {
            double liked = 0;
            for (Contribution part : fit.contributions()) {
                double weight = weights.getOrDefault(part.feature(), 0.0);
                liked += weight * (part.known() ? part.value() : 0.5);
            }
            return liked;
        };
    }
}
