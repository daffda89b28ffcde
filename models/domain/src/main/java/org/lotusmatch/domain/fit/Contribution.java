package org.lotusmatch.domain.fit;

/**
 * One feature's part of a side's score.
 *
 * @param feature id of the feature, e.g. {@code required-skills}
 * @param side the score it belongs to
 * @param weight share of its side in [0, 1], after unknown features handed theirs to the known
 *     ones; 0 if unknown
 * @param value in [0, 1]; 0 if unknown
 * @param known false if the person or the vacancy does not say
 * @param evidence why
 */
public record Contribution(
        String feature, Side side, double weight, double value, boolean known, Evidence evidence) {
    public Contribution {
        if (!(weight >= 0 && weight <= 1 && value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    feature + ": weight " + weight + " and value " + value + " must be in [0, 1]");
        }
    }

    /** What it adds to its side's score. */
    public double points() {
        return weight * value;
    }
}
