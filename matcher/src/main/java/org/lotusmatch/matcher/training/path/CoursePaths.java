package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a person can have today, and which courses open more.
 *
 * @param today vacancies over the line without any course, best fit first
 * @param paths the {@link UnlockFront}, most vacancies first, then the cheapest
 * @param considered vacancies that were looked at
 * @param usefulCourses courses that a path could hold
 * @param mostPossible no path, however long, unlocks more vacancies than this
 * @param exact false if there was too much to try: there may be better paths, up to {@code
 *     mostPossible}
 * @param leftOut courses that take no part, by the reason
 */
public record CoursePaths(
        List<CoursePath.Unlocked> today,
        List<CoursePath> paths,
        int considered,
        int usefulCourses,
        int mostPossible,
        boolean exact,
        Map<LeftOut, Integer> leftOut) {
    public CoursePaths {
        today = List.copyOf(today);
        paths = List.copyOf(paths);
        leftOut = new EnumMap<>(leftOut);
    }

    /** Whether there is something over the line already. */
    public boolean needsNoCourse() {
        return !today.isEmpty();
    }

    /** Most vacancies per day, then per yuan; null if there is no path. */
    public @Nullable CoursePath bestPerDay() {
        return paths.stream()
                .min(
                        Comparator.<CoursePath>comparingDouble(path -> -path.perDay())
                                .thenComparingDouble(CoursePath::yuan))
                .orElse(null);
    }

    /** Most vacancies per yuan, free ones before all others, then the fastest; null if none. */
    public @Nullable CoursePath bestPerYuan() {
        return paths.stream()
                .min(
                        Comparator.comparingDouble(CoursePaths::yuanEach)
                                .thenComparingInt(path -> -path.unlocked().size())
                                .thenComparingLong(CoursePath::days))
                .orElse(null);
    }

    private static double yuanEach(CoursePath path) {
        return path.yuan() / path.unlocked().size();
    }
}
