package org.lotusmatch.matcher.training.cohort;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A counselor's question.
 *
 * @param title of the plan as its paper shall say, possibly empty
 * @param people ids of profiles; empty = all of the division and the graduates' year
 * @param division where the people live; null = anywhere
 * @param graduationYear null = any
 * @param courses ids; empty = all that begin in the period
 * @param budgetYuan public money, at least 0
 * @param from first day on which a course may begin
 * @param until last day on which a course may begin
 * @param rooms classes that a provider can hold at one time, by the provider's name; who is not
 *     named has room enough
 * @param prerequisites ids of courses that a course needs before it, by its id
 * @param otherBudgetsYuan further budgets to compare with
 * @param limit for the search, all budgets together
 */
public record CohortRequest(
        String title,
        List<String> people,
        @Nullable DivisionCode division,
        @Nullable Integer graduationYear,
        List<String> courses,
        double budgetYuan,
        LocalDate from,
        LocalDate until,
        Map<String, Integer> rooms,
        Map<String, List<String>> prerequisites,
        List<Double> otherBudgetsYuan,
        Duration limit) {
    /**
     * @throws CohortProblemException if it names nobody, the period ends before it begins, or a
     *     budget is negative
     */
    public CohortRequest {
        people = people.stream().distinct().toList();
        courses = courses.stream().distinct().toList();
        rooms = Map.copyOf(rooms);
        prerequisites = Map.copyOf(prerequisites);
        otherBudgetsYuan = List.copyOf(otherBudgetsYuan);
        if (people.isEmpty() && division == null && graduationYear == null) {
            throw new CohortProblemException("nobody");
        }
        if (until.isBefore(from)) {
            throw new CohortProblemException("period", from.toString(), until.toString());
        }
        requireBudget(budgetYuan);
        otherBudgetsYuan.forEach(CohortRequest::requireBudget);
    }

    private static void requireBudget(double yuan) {
        if (!(yuan >= 0)) {
            throw new CohortProblemException("budget-negative", "%.0f".formatted(yuan));
        }
    }
}
