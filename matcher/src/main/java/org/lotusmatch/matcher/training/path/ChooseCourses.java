package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.fit.RequirementCheck.State;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reduces courses to those that a path can hold: the person can take them, and they are of use or
 * lead to one that is. Not thread-safe.
 */
final class ChooseCourses {
    private final UsableCourses usable;
    private final CourseUse use;
    private final Learner learner;
    private final ReadPrerequisites read;
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

    ChooseCourses(UsableCourses usable, CourseUse use, Learner learner, ReadPrerequisites read) {
        this.usable = usable;
        this.use = use;
        this.learner = learner;
        this.read = read;
    }

    /**
     * @param most courses that are gone through
     */
    CourseChoice of(List<Course> courses, LocalDate from, int most) {
        List<Course> open = courses.stream().filter(this::isOpen).toList();
        Map<Course, List<Condition>> chosen = withFirstSteps(open);
        dropCircles(chosen);
        dropForEmployed(chosen);
        List<Course> useful = List.copyOf(chosen.keySet());
        List<DatedCourse> searched =
                useful.stream()
                        .sorted(
                                Comparator.<Course>comparingDouble(one -> -worth(one, chosen))
                                        .thenComparing(Course::id))
                        .limit(most)
                        .flatMap(one -> DatedCourse.find(one, from, known(chosen, one)).stream())
                        .sorted(DatedCourse.EARLIEST)
                        .toList();
        return new CourseChoice(useful, searched, leftOut);
    }

    private boolean isOpen(Course course) {
        usable.leftOut(course).ifPresent(this::count);
        return usable.leftOut(course).isEmpty();
    }

    private void count(LeftOut reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    /** The useful ones, and those that give what they ask for, over and over. */
    private Map<Course, List<Condition>> withFirstSteps(List<Course> open) {
        Map<Course, List<Condition>> chosen = new LinkedHashMap<>();
        Deque<Course> waiting =
                open.stream()
                        .filter(one -> use.of(one) > 0)
                        .collect(Collectors.toCollection(ArrayDeque::new));
        while (!waiting.isEmpty()) {
            Course course = waiting.pop();
            if (!chosen.containsKey(course)) {
                List<Condition> conditions = read.of(course);
                chosen.put(course, conditions);
                waiting.addAll(steps(course, conditions, open));
            }
        }
        return chosen;
    }

    private Set<Course> steps(Course course, List<Condition> conditions, List<Course> open) {
        Set<Course> steps = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (learner.state(condition, course, List.of()) == State.UNMET) {
                open.stream()
                        .filter(
                                one ->
                                        learner.state(condition, course, List.of(one))
                                                != State.UNMET)
                        .forEach(steps::add);
            }
        }
        return steps;
    }

    private void dropCircles(Map<Course, List<Condition>> chosen) {
        CourseCircles circles = new CourseCircles(chosen);
        List<Course> circular =
                chosen.keySet().stream().filter(one -> circles.find(one).isPresent()).toList();
        drop(chosen, circular, LeftOut.CIRCLE);
    }

    private void dropForEmployed(Map<Course, List<Condition>> chosen) {
        List<Course> employed = new ArrayList<>();
        chosen.forEach(
                (course, conditions) -> {
                    if (conditions.stream().anyMatch(ChooseCourses::isForEmployed)) {
                        employed.add(course);
                    }
                });
        drop(chosen, employed, LeftOut.NEEDS_EMPLOYER);
    }

    private void drop(Map<Course, List<Condition>> chosen, List<Course> gone, LeftOut reason) {
        gone.forEach(
                course -> {
                    chosen.remove(course);
                    count(reason);
                });
    }

    private static boolean isForEmployed(Condition condition) {
        return condition.ways().stream().allMatch(Prerequisite.Employed.class::isInstance);
    }

    /** A first step is worth as much as what it leads to. */
    private double worth(Course course, Map<Course, List<Condition>> chosen) {
        double best = use.of(course);
        for (Map.Entry<Course, List<Condition>> one : chosen.entrySet()) {
            for (Condition condition : one.getValue()) {
                Course later = one.getKey();
                if (learner.state(condition, later, List.of()) == State.UNMET
                        && learner.state(condition, later, List.of(course)) != State.UNMET) {
                    best = Math.max(best, use.of(later));
                }
            }
        }
        return best;
    }

    private static List<Condition> known(Map<Course, List<Condition>> chosen, Course course) {
        return chosen.getOrDefault(course, List.of());
    }
}
