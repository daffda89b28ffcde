package org.lotusmatch.matcher.training.cohort;

import java.util.List;

/**
 * Rooms in which classes are held, each for one class at a time.
 *
 * @param name whose rooms
 * @param count at least 0
 * @param classes places in the problem of those that need one
 */
public record Rooms(String name, int count, List<Integer> classes) {
    public Rooms {
        classes = List.copyOf(classes);
        if (count < 0) {
            throw new CohortProblemException("rooms-negative", name, String.valueOf(count));
        }
    }
}
