package org.lotusmatch.matcher.training.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The unlock front: plans of which none is at least as good as another in all of these, and better
 * in one: more vacancies unlocked, less own money, fewer days. So for each number of vacancies it
 * holds the cheapest and the fastest plan. Of plans that are equal in all three the first one
 * offered stays. A plan that unlocks nothing is not taken.
 */
final class UnlockFront {
    private static final Comparator<Plan> MOST =
            Comparator.<Plan>comparingInt(plan -> -plan.vacancies())
                    .thenComparingDouble(Plan::yuan)
                    .thenComparingLong(Plan::days);

    private final List<Plan> plans = new ArrayList<>();

    void offer(Plan plan) {
        if (plan.vacancies() > 0 && !covers(plan.vacancies(), plan.yuan(), plan.days())) {
            plans.removeIf(plan::covers);
            plans.add(plan);
        }
    }

    /** Whether a plan is at hand that is at least as good. */
    boolean covers(int vacancies, double yuan, long days) {
        return plans.stream().anyMatch(plan -> plan.covers(vacancies, yuan, days));
    }

    /** Most vacancies first, then the cheapest. */
    List<Plan> plans() {
        return plans.stream().sorted(MOST).toList();
    }
}
