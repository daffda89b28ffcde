package org.lotusmatch.domain.major;

import java.util.regex.Pattern;

/**
 * Code of a major in the national catalogues, or of what contains it: two digits are a discipline
 * (门类, 专业大类), four a class (专业类), more a major. The letters T and K behind an official code say how
 * the state controls the major and change over the years; they are left out.
 *
 * @param value 2, 4, 6 or 7 digits, e.g. {@code 080901}
 */
public record MajorCode(String value) implements Comparable<MajorCode> {
    private static final Pattern SHAPE = Pattern.compile("\\d{2}|\\d{4}|\\d{6,7}");
    private static final int DISCIPLINE_LENGTH = 2;
    private static final int CLASS_LENGTH = 4;

    public MajorCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "major code is \"" + value + "\", must be 2, 4, 6 or 7 digits such as 080901");
        }
    }

    /** Whether this is a discipline or a class rather than a major. */
    public boolean isGroup() {
        return value.length() <= CLASS_LENGTH;
    }

    public boolean isDiscipline() {
        return value.length() == DISCIPLINE_LENGTH;
    }

    /** Whether the other code lies inside this one; a code does not contain itself. */
    public boolean contains(MajorCode other) {
        return isGroup() && other.value.length() > value.length() && other.value.startsWith(value);
    }

    /** The first two digits. */
    public MajorCode discipline() {
        return new MajorCode(value.substring(0, DISCIPLINE_LENGTH));
    }

    /** The first four digits; the code itself where it has but two. */
    public MajorCode majorClass() {
        return isDiscipline() ? this : new MajorCode(value.substring(0, CLASS_LENGTH));
    }

    @Override
    public int compareTo(MajorCode other) {
        return value.compareTo(other.value);
    }
}
