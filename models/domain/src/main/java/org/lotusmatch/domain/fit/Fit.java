package org.lotusmatch.domain.fit;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a person and a vacancy fit.
 *
 * @param contributions of both sides, in the order of the features
 * @param unmet hard requirements that the person does not meet; they lower the fit and are named,
 *     nothing is removed
 */
public record Fit(List<Contribution> contributions, List<Evidence> unmet) {
    private static final double SCALE = 100;

    public Fit {
        contributions = List.copyOf(contributions);
        unmet = List.copyOf(unmet);
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
     * chance nor a chance without a wish ranks high. A side of which nothing is known leaves the
     * number to the other; 0 if nothing is known.
     */
    public double fit() {
        OptionalDouble want = want();
        OptionalDouble get = get();
        if (want.isPresent() && get.isPresent()) {
            return SCALE * Math.sqrt(want.getAsDouble() * get.getAsDouble());
        }
        return SCALE * want.orElse(get.orElse(0));
    }

    /** Share of features that are known, [0, 1]; orders equal fits. */
    public double known() {
        long known = contributions.stream().filter(Contribution::known).count();
        return contributions.isEmpty() ? 0 : (double) known / contributions.size();
    }

    private OptionalDouble score(Side side) {
        List<Contribution> known =
                contributions.stream().filter(c -> c.side() == side && c.known()).toList();
        return known.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Math.min(1, known.stream().mapToDouble(Contribution::points).sum()));
    }
}
