package org.lotusmatch.matcher.training.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CohortProblemTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void refusesANegativeBudget() {
        refuses("budget-negative", () -> problem(List.of("p"), List.of(), -1));
    }

    @Test
    void refusesAnEmptyGroup() {
        refuses("nobody", () -> problem(List.of(), List.of(), 0));
    }

    @Test
    void refusesCoursesThatWaitForEachOtherAndNamesThem() {
        List<CourseClass> circle =
                List.of(course("a", 0, 1), course("b", 5, 2), course("c", 10, 0));
        assertThatThrownBy(() -> problem(List.of("p"), circle, 0))
                .isInstanceOf(CohortProblemException.class)
                .hasMessageContaining("prerequisites-circular a → b → c");
    }

    @Test
    void refusesNegativeSeatsCostsAndRooms() {
        refuses("seats-negative", () -> new CourseClass("c", -1, 0, null, null, List.of()));
        refuses("cost-negative", () -> new CourseClass("c", 1, -5, null, null, List.of()));
        refuses("rooms-negative", () -> new Rooms("r", -1, List.of()));
    }

    @Test
    void aChainHoldsWhatComesBeforeInTheOrderOfTime() {
        List<CourseClass> classes = List.of(course("last", 20, 1), course("first", 0));
        assertThat(Prerequisites.chain(0, classes)).contains(List.of(1, 0));
        assertThat(Prerequisites.chain(1, classes)).contains(List.of(1));
    }

    @Test
    void noChainWhereThePrerequisiteEndsTooLate() {
        List<CourseClass> classes = List.of(course("last", 2, 1), course("first", 0));
        assertThat(Prerequisites.chain(0, classes)).isEmpty();
    }

    @Test
    void anOptionOfTwoClassesAtOnceIsRefused() {
        List<CourseClass> classes = List.of(course("a", 0), course("b", 2));
        assertThatThrownBy(
                        () ->
                                new CohortProblem(
                                        List.of("p"),
                                        classes,
                                        List.of(),
                                        List.of(new TrainingOption(0, List.of(0, 1), List.of())),
                                        List.of(),
                                        0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a is not over when b begins");
    }

    private static void refuses(String reason, Runnable made) {
        assertThatThrownBy(made::run)
                .isInstanceOfSatisfying(
                        CohortProblemException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static CohortProblem problem(
            List<String> people, List<CourseClass> classes, double budget) {
        return new CohortProblem(people, classes, List.of(), List.of(), List.of(), budget);
    }

    private static CourseClass course(String name, int from, Integer... after) {
        return new CourseClass(
                name, 5, 100, DAY.plusDays(from), DAY.plusDays(from + 4), List.of(after));
    }
}
