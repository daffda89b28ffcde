package org.lotusmatch.matcher.insight;

/**
 * How short of people.
 *
 * @param index in [0, 100], rounded
 * @param low lower end of the 90 % interval, rounded
 * @param high upper end of the 90 % interval, rounded
 */
public record Shortage(int index, int low, int high) {
    /** From these indexes on two, three, four and five stars. */
    private static final int[] STARS = {30, 45, 60, 75};

    /** 1 to 5. */
    public int stars() {
        int stars = 1;
        for (int from : STARS) {
            stars += index >= from ? 1 : 0;
        }
        return stars;
    }
}
