package org.lotusmatch.matcher.training.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.matcher.training.cohort.TrainingOption.Shift;

import java.time.LocalDate;
import java.util.List;

class PlanLedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final CohortProblem problem =
            new CohortProblem(
                    List.of("p0", "p1", "p2"),
                    List.of(course("a", 0), course("b", 3), course("c", 20)),
                    List.of(new OpenPosts("o", 3, 0)),
                    List.of(),
                    List.of(new Rooms("school", 1, List.of(0, 1, 2))),
                    250);
    private final PlanLedger ledger = new PlanLedger(problem);

    @Test
    void onePersonTakesOneOption() {
        ledger.add(option(0, 0));
        assertThat(ledger.obstacle(option(0, 2))).contains(Obstacle.ONE_AT_A_TIME);
    }

    @Test
    void aFullClassTakesNobody() {
        ledger.add(option(0, 0));
        assertThat(ledger.obstacle(option(1, 0))).contains(Obstacle.NO_SEAT);
    }

    @Test
    void oneRoomHoldsOneClassAtATime() {
        ledger.add(option(0, 0));
        assertThat(ledger.obstacle(option(1, 1))).contains(Obstacle.NO_ROOM);
        assertThat(ledger.obstacle(option(1, 2))).isEmpty();
    }

    @Test
    void moneyIsSpentOnce() {
        ledger.add(option(0, 0));
        ledger.add(option(1, 2));
        assertThat(ledger.yuan()).isEqualTo(200);
        assertThat(ledger.obstacle(option(2, 1))).contains(Obstacle.OVER_BUDGET);
        ledger.remove(option(0, 0));
        assertThat(ledger.obstacle(option(2, 1))).isEmpty();
    }

    @Test
    void theOwnBestCourseIsTakenWhateverOthersTake() {
        List<TrainingOption> options =
                List.of(option(0, 0, 0.2), option(0, 2, 0.5), option(1, 2, 0.9));
        CohortProblem asked =
                new CohortProblem(
                        problem.people(),
                        problem.classes(),
                        problem.posts(),
                        options,
                        List.of(),
                        250);
        assertThat(OwnBestPlan.of(asked)).containsExactly(options.get(1));
    }

    private static CourseClass course(String name, int from) {
        return new CourseClass(name, 1, 100, DAY.plusDays(from), DAY.plusDays(from + 5), List.of());
    }

    private static TrainingOption option(int person, int place) {
        return option(person, place, 0.5);
    }

    private static TrainingOption option(int person, int place, double lift) {
        return new TrainingOption(person, List.of(place), List.of(new Shift(0, lift)));
    }
}
