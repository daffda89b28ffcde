package org.lotusmatch.domain.taxonomy;

/**
 * How near two majors are. The values rank the relations; they are judgements, to be fitted once
 * hires are recorded.
 */
public enum MajorKinship {
    SAME(1.0),
    /** One is a class or discipline that contains the other: 机械类 and 机械工程. */
    CONTAINED(0.9),
    /** The same field at another level: 会计学 and 大数据与会计 are both 会计. */
    COUNTERPART(0.9),
    /** One 专业类, or two of the same everyday name at two levels. */
    SAME_CLASS(0.7),
    /** One 门类 or 专业大类; 工学 holds food and software alike, so it says little. */
    SAME_DISCIPLINE(0.2),
    NONE(0);

    private final double value;

    MajorKinship(double value) {
        this.value = value;
    }

    /** In [0, 1]. */
    public double value() {
        return value;
    }
}
