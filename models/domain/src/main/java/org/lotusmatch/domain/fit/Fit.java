package org.lotusmatch.domain.fit;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a person and a vacancy fit.
 *
 * @param contributions of both sides, in the order of the features
 * @param checks hard requirements that the law, the vacancy or the person sets; an unmet one is
 *     named and puts the pair below the line, it removes nothing
 */
public record Fit(List<Contribution> contributions, List<RequirementCheck> checks) {
    private static final double SCALE = 100;

    public Fit {
        contributions = List.copyOf(contributions);
        checks = List.copyOf(checks);
    }

    /** Why each unmet requirement is not met. */
    public List<Evidence> unmet() {
        return checks.stream()
                .filter(check -> check.state() == RequirementCheck.State.UNMET)
                .map(RequirementCheck::evidence)
                .toList();
    }

    /** Whether no hard requirement is unmet; open questions do not count against the person. */
    public boolean meetsRequirements() {
        return unmet().isEmpty();
    }

    /** Whether the law forbids the person to start: a licence is missing. */
    public boolean isStoppedByLaw() {
        return checks.stream()
                .anyMatch(c -> c.byLaw() && c.state() == RequirementCheck.State.UNMET);
    }

    /**
     * 0 above the line, 1 below it, 2 stopped by law; orders before any score does.
     *
     * @param line fit from which a vacancy is worth a person's time, [0, 100]
     */
    public int tier(double line) {
        if (meetsRequirements() && fit() >= line) {
            return 0;
        }
        return isStoppedByLaw() ? 2 : 1;
    }

    /** Of the features in their order, each in [0, 1], NaN where unknown. */
    public double[] values() {
        return contributions.stream()
                .mapToDouble(part -> part.known() ? part.value() : Double.NaN)
                .toArray();
    }

    /** What the candidate wants, [0, 1]; empty where no wish is known. */
    public OptionalDouble want() {
        return score(Side.WANT);
    }

    /** What the candidate can get, [0, 1]; empty where nothing can be compared. */
    public OptionalDouble get() {
        return score(Side.GET);
    }

    /**
     * One number in [0, 100]: the geometric mean of both scores, so that neither a wish without a
     * chance nor a chance without a wish ranks high. What is wanted counts twice: people do not
     * stay in work that they did not want, and readers who judged pairs weighed it so. A side of
     * which nothing is known leaves the number to the other; 0 if nothing is known.
     */
    public double fit() {
        return of(want().orElse(Double.NaN), get().orElse(Double.NaN));
    }

    /**
     * The fit of two scores in [0, 1]; NaN = nothing is known of that side.
     *
     * @return in [0, 100]
     */
    public static double of(double want, double get) {
        if (Double.isNaN(want)) {
            return Double.isNaN(get) ? 0 : SCALE * get;
        }
        return Double.isNaN(get) ? SCALE * want : SCALE * Math.cbrt(want * want * get);
    }

    /** Share of features that are known, [0, 1]; orders equal fits. */
    public double known() {
        long known = contributions.stream().filter(Contribution::known).count();
        return contributions.isEmpty() ? 0 : (double) known / contributions.size();
    }

    /** Added up in order, so that the number is the same to the last bit wherever it is made. */
    private OptionalDouble score(Side side) {
        boolean any = false;
        double sum = 0;
        for (Contribution part : contributions) {
            if (part.side() == side && part.known()) {
                any = true;
                sum += part.points();
            }
        }
        return any ? OptionalDouble.of(Math.min(1, sum)) : OptionalDouble.empty();
    }
}
