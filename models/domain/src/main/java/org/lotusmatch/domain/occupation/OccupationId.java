package org.lotusmatch.domain.occupation;

import java.util.regex.Pattern;

/**
 * Id of an occupation: the 细类 code of the 2022 classification, and a slug where an everyday
 * occupation is finer than it.
 *
 * @param value e.g. {@code 6-18-02-04} or {@code 4-04-05-01/java-developer}
 */
public record OccupationId(String value) implements Comparable<OccupationId> {
    private static final Pattern SHAPE =
            Pattern.compile("[1-8]-\\d{2}-\\d{2}-\\d{2}(/[a-z0-9]+(-[a-z0-9]+)*)?");
    private static final int UNIT_GROUP_LENGTH = "6-18-02".length();
    private static final int MINOR_GROUP_LENGTH = "6-18".length();
    private static final int CODE_LENGTH = "6-18-02-04".length();

    public OccupationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "occupation id is \""
                            + value
                            + "\", must look like 6-18-02-04 or 4-04-05-01/java-developer");
        }
    }

    /** The 细类 code, without the slug. */
    public String code() {
        return value.substring(0, CODE_LENGTH);
    }

    /** The 小类 code: {@code 6-18-02}. */
    public String unitGroup() {
        return value.substring(0, UNIT_GROUP_LENGTH);
    }

    /** The 中类 code: {@code 6-18}. */
    public String minorGroup() {
        return value.substring(0, MINOR_GROUP_LENGTH);
    }

    @Override
    public int compareTo(OccupationId other) {
        return value.compareTo(other.value);
    }
}
