package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.matcher.training.cohort.CohortReport.Held;
import org.lotusmatch.matcher.training.cohort.PlanJob;

import java.util.List;
import java.util.Map;

/**
 * A training plan.
 *
 * @param id of the plan
 * @param title of the paper
 * @param period first and last day on which a course may begin
 * @param state where it stands
 * @param stateText the same for readers
 * @param percent of the work done, 0 to 100
 * @param acceptedAt local date and time
 * @param problem why it failed; null if it did not
 * @param outcome null until there is one
 */
record PlanView(
        String id,
        String title,
        String period,
        PlanJob.State state,
        String stateText,
        long percent,
        String acceptedAt,
        @Nullable String problem,
        @Nullable Outcome outcome) {
    /**
     * @param facts the figures
     * @param people who takes what
     * @param courses that are held
     * @param leftOut names by sentence, of each kind
     * @param scenarios other budgets
     */
    record Outcome(
            List<Fact> facts,
            List<Person> people,
            List<Held> courses,
            Map<String, Map<String, List<String>>> leftOut,
            List<Scenario> scenarios) {}

    /** All as shown. */
    record Person(String id, String label, String courses, String towards, String yuan) {}

    /** All as shown. */
    record Scenario(String budget, String yuan, int people, String hires) {}

    /** Whether nothing more will happen. */
    public boolean finished() {
        return state.isOver();
    }
}
