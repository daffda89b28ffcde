package org.lotusmatch.matcher.training.cohort;

/** Why an option cannot be taken beside the others. */
public enum Obstacle {
    ONE_AT_A_TIME,
    NO_SEAT,
    OVER_BUDGET,
    NO_ROOM
}
