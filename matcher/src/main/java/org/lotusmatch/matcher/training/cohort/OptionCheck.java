package org.lotusmatch.matcher.training.cohort;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Holds options to what they promise. */
record OptionCheck(int people, List<CourseClass> classes, int posts) {
    void require(TrainingOption option) {
        Objects.checkIndex(option.person(), people);
        option.shifts().forEach(shift -> Objects.checkIndex(shift.posts(), posts));
        List<Integer> taken = option.classes();
        for (int i = 0; i < taken.size(); i++) {
            CourseClass one = classes.get(taken.get(i));
            for (int later : taken.subList(i + 1, taken.size())) {
                if (!one.isBefore(classes.get(later))) {
                    throw new IllegalArgumentException(
                            "%s is not over when %s begins"
                                    .formatted(one.course(), classes.get(later).course()));
                }
            }
            if (!new HashSet<>(taken.subList(0, i)).containsAll(one.after())) {
                throw new IllegalArgumentException(one.course() + " lacks what comes before it");
            }
        }
    }
}
