package org.lotusmatch.matcher.training.cohort;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which classes a class brings with it. */
final class Prerequisites {
    private Prerequisites() {}

    /**
     * @throws CohortProblemException naming the courses of a circle
     */
    static void requireNoCircle(List<CourseClass> classes) {
        for (int start = 0; start < classes.size(); start++) {
            if (!classes.get(start).after().isEmpty()) {
                visit(start, classes, new LinkedHashSet<>(), new LinkedHashSet<>());
            }
        }
    }

    /**
     * The class and all that come before it, in the order of time; empty if one is not over when
     * the next begins.
     */
    static Optional<List<Integer>> chain(int last, List<CourseClass> classes) {
        Set<Integer> all = new LinkedHashSet<>();
        visit(last, classes, new LinkedHashSet<>(), all);
        List<Integer> chain = new ArrayList<>(all);
        for (int i = 0; i < chain.size(); i++) {
            for (int later : chain.subList(i + 1, chain.size())) {
                if (!classes.get(chain.get(i)).isBefore(classes.get(later))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(chain);
    }

    private static void visit(
            int place, List<CourseClass> classes, Set<Integer> path, Set<Integer> done) {
        if (done.contains(place)) {
            return;
        }
        if (!path.add(place)) {
            List<String> names = path.stream().map(i -> classes.get(i).course()).toList();
            throw new CohortProblemException("prerequisites-circular", String.join(" → ", names));
        }
        classes.get(place).after().forEach(before -> visit(before, classes, path, done));
        path.remove(place);
        done.add(place);
    }
}
