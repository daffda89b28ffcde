package org.lotusmatch.matcher.insight;

/**
 * A number of people that may be shown: fewer than three could be recognised.
 *
 * @param value at least 0
 */
public record PeopleCount(int value) {
    /** Groups of fewer are shown as a group of fewer. */
    static final int LEAST_SHOWN = 3;

    public PeopleCount {
        if (value < 0) {
            throw new IllegalArgumentException("a number of people is " + value + ", must be >= 0");
        }
    }

    /** The number, or {@code <3}. */
    public String shown() {
        return value < LEAST_SHOWN ? "<" + LEAST_SHOWN : Integer.toString(value);
    }

    /** What formulas take, so that nobody can calculate back: one for fewer than three. */
    public int blurred() {
        return value < LEAST_SHOWN ? 1 : value;
    }
}
