package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.fit.Side;

import java.util.ArrayList;
import java.util.List;

/** Scores rows. Each side is a weighted mean over the features that are known. Thread-safe. */
public final class FitScorer {
    private final List<FitFeature> features;
    private final FitWeights weights;

    /**
     * @throws IllegalArgumentException if the weights are not those of the features
     */
    public FitScorer(List<FitFeature> features, FitWeights weights) {
        this.features = List.copyOf(features);
        this.weights = weights;
        weights.requireExactly(features);
    }

    /** One contribution a feature, in the order of the features. */
    public List<Contribution> score(VacancyRow vacancy, ProfileRow profile) {
        List<Measure> measures =
                features.stream().map(feature -> feature.measure(vacancy, profile)).toList();
        double want = knownWeight(Side.WANT, measures);
        double get = knownWeight(Side.GET, measures);
        List<Contribution> contributions = new ArrayList<>(features.size());
        for (int i = 0; i < features.size(); i++) {
            FitFeature feature = features.get(i);
            contributions.add(
                    contribution(
                            feature, measures.get(i), feature.side() == Side.WANT ? want : get));
        }
        return contributions;
    }

    private double knownWeight(Side side, List<Measure> measures) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).side() == side && measures.get(i).known()) {
                sum += weights.of(features.get(i));
            }
        }
        return sum;
    }

    private Contribution contribution(FitFeature feature, Measure measure, double knownWeight) {
        return new Contribution(
                feature.id(),
                feature.side(),
                measure.known() ? weights.of(feature) / knownWeight : 0,
                measure.value(),
                measure.known(),
                measure.evidence());
    }
}
