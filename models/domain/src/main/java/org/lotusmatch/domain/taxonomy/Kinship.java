package org.lotusmatch.domain.taxonomy;

/**
 * How near two occupations are. The values rank the relations; they are judgements, to be fitted
 * once hires are recorded.
 */
public enum Kinship {
    SAME(1.0),
    /** The taxonomy names one as the other's neighbour, with a reason. */
    NEIGHBOUR(0.75),
    /** Two everyday occupations inside one 细类. */
    SAME_CODE(0.65),
    /** One 小类. */
    SAME_UNIT_GROUP(0.45),
    /** One 中类. */
    SAME_MINOR_GROUP(0.15),
    NONE(0);

    private final double value;

    Kinship(double value) {
        this.value = value;
    }

    /** In [0, 1]. */
    public double value() {
        return value;
    }
}
