package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.feedback.ScorerVersion;
import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.fit.Side;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scores rows. Each side is a weighted mean over the features that are known. The number for a
 * batch and the explained contributions come from the same values, added up in the same order.
 * Thread-safe.
 */
public final class FitScorer {
    /** More than sums of doubles in another order can differ by. */
    private static final double ROUNDING = 1e-9;

    private final List<FitFeature> ordered;
    private final FitFeature[] features;
    private final double[] weights;
    private final int[] wants;
    private final int[] gets;
    private final boolean[] ofTitle;
    private final ScorerVersion version;

    /**
     * @throws IllegalArgumentException if the weights are not those of the features
     */
    public FitScorer(List<FitFeature> features, FitWeights weights) {
        weights.requireExactly(features);
        this.ordered = List.copyOf(features);
        this.features = features.toArray(FitFeature[]::new);
        this.weights = features.stream().mapToDouble(weights::of).toArray();
        this.version = version(features, this.weights);
        this.wants = places(Side.WANT);
        this.gets = places(Side.GET);
        this.ofTitle = new boolean[this.features.length];
        for (int i = 0; i < ofTitle.length; i++) {
            ofTitle[i] = this.features[i].isOfTitle();
        }
    }

    private int[] places(Side side) {
        return IntStream.range(0, features.length)
                .filter(i -> features[i].side() == side)
                .toArray();
    }

    private static ScorerVersion version(List<FitFeature> features, double[] weights) {
        String ids = features.stream().map(FitFeature::id).collect(Collectors.joining(" "));
        return new ScorerVersion(
                "%d-%08x".formatted(FitFeatures.REVISION, ids.hashCode()),
                "%08x".formatted(Arrays.hashCode(weights)));
    }

    /** Equal for scorers that give every pair the same values and the same fit. */
    public ScorerVersion version() {
        return version;
    }

    /** Room for {@link #fit}; one for each thread. */
    public double[] scratch() {
        return new double[features.length];
    }

    /**
     * The fit alone, in [0, 100]; the same to the last bit as {@link Fit#fit} with the
     * contributions of {@link #score}.
     *
     * @param scratch from {@link #scratch}, overwritten with the values of the features
     */
    public double fit(VacancyRow vacancy, ProfileRow profile, double[] scratch) {
        measure(vacancy, profile, scratch);
        return combine(scratch);
    }

    /**
     * A number that {@link #fit} does not exceed, [0, 100]: the fit if all were perfect but the
     * title.
     *
     * @param scratch overwritten
     */
    public double most(VacancyRow vacancy, ProfileRow profile, double[] scratch) {
        for (int i = 0; i < features.length; i++) {
            scratch[i] = ofTitle[i] ? features[i].value(vacancy, profile) : 1;
        }
        return combine(scratch) + ROUNDING;
    }

    /**
     * The fit, or some number below {@code needed} where the fit is below it, which takes less to
     * find out: what the person wants is measured first.
     *
     * @param scratch overwritten
     */
    public double fit(VacancyRow vacancy, ProfileRow profile, double[] scratch, double needed) {
        for (int i : wants) {
            scratch[i] = features[i].value(vacancy, profile);
        }
        for (int i : gets) {
            scratch[i] = ofTitle[i] ? features[i].value(vacancy, profile) : 1;
        }
        double most = combine(scratch) + ROUNDING;
        if (most < needed) {
            return most;
        }
        for (int i : gets) {
            scratch[i] = ofTitle[i] ? scratch[i] : features[i].value(vacancy, profile);
        }
        return combine(scratch);
    }

    /**
     * Share of features that are known, [0, 1]; the same as {@link Fit#known} of the contributions.
     *
     * @param values that {@link #fit} left
     */
    public double known(double[] values) {
        long known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
        return values.length == 0 ? 0 : (double) known / values.length;
    }

    List<FitFeature> features() {
        return ordered;
    }

    /**
     * @param values of the features in their order
     */
    double combine(double[] values) {
        return Fit.of(mean(values, wants), mean(values, gets));
    }

    /** One contribution a feature, in the order of the features. */
    public List<Contribution> score(VacancyRow vacancy, ProfileRow profile) {
        double[] values = scratch();
        measure(vacancy, profile, values);
        double want = scale(values, wants);
        double get = scale(values, gets);
        List<Contribution> contributions = new ArrayList<>(features.length);
        for (int i = 0; i < features.length; i++) {
            boolean known = !Double.isNaN(values[i]);
            contributions.add(
                    new Contribution(
                            features[i].id(),
                            features[i].side(),
                            known ? share(i, features[i].side() == Side.WANT ? want : get) : 0,
                            known ? values[i] : 0,
                            known,
                            features[i].explain(vacancy, profile)));
        }
        return contributions;
    }

    private void measure(VacancyRow vacancy, ProfileRow profile, double[] values) {
        for (int i = 0; i < features.length; i++) {
            values[i] = features[i].value(vacancy, profile);
        }
    }

    /** What a weight is multiplied by to be a share of what is known of the side. */
    private double scale(double[] values, int[] side) {
        double known = 0;
        for (int i : side) {
            if (!Double.isNaN(values[i])) {
                known += weights[i];
            }
        }
        return 1 / known;
    }

    /** In [0, 1]; rounding alone could reach above. */
    private double share(int feature, double scale) {
        return Math.min(1, weights[feature] * scale);
    }

    /** NaN if nothing is known of the side. */
    private double mean(double[] values, int[] side) {
        double scale = scale(values, side);
        double sum = 0;
        for (int i : side) {
            if (!Double.isNaN(values[i])) {
                sum += share(i, scale) * values[i];
            }
        }
        return Double.isInfinite(scale) ? Double.NaN : Math.min(1, sum);
    }
}
