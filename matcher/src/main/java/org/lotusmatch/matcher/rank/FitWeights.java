package org.lotusmatch.matcher.rank;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The weight of each feature within its side, before unknown features hand theirs on. Only their
 * ratios matter.
 *
 * @param byFeature feature id to weight, each above 0
 */
public record FitWeights(Map<String, Double> byFeature) {
    public FitWeights {
        byFeature = Map.copyOf(byFeature);
        byFeature.forEach(
                (feature, weight) -> {
                    if (!(weight > 0)) {
                        throw new IllegalArgumentException(
                                "weight of " + feature + " is " + weight + ", must be above 0");
                    }
                });
    }

    /**
     * @throws IllegalArgumentException naming features without a weight and weights without a
     *     feature
     */
    void requireExactly(Collection<FitFeature> features) {
        Set<String> ids = features.stream().map(FitFeature::id).collect(Collectors.toSet());
        if (!ids.equals(byFeature.keySet())) {
            throw new IllegalArgumentException(
                    "lotus.fit.weights has "
                            + new TreeSet<>(byFeature.keySet())
                            + ", must be exactly "
                            + new TreeSet<>(ids));
        }
    }

    double of(FitFeature feature) {
        Double weight = byFeature.get(feature.id());
        if (weight == null) {
            throw new IllegalArgumentException("no weight for " + feature.id());
        }
        return weight;
    }
}
