package org.lotusmatch.matcher.training.cohort;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan for people to read and sign.
 *
 * @param request what was asked
 * @param asked people of the group
 * @param status how the search ended
 * @param hires more expected hires than without training
 * @param bound no plan has more, proven
 * @param gap share of the bound by which a better plan could be better, [0, 1]
 * @param ownBestHires the same if everybody took the own best course within the same limits
 * @param yuan public money that the plan takes
 * @param people who takes what
 * @param courses that are held
 * @param peopleLeftOut who is not trained
 * @param coursesLeftOut what is not held
 * @param scenarios other budgets, as asked
 */
public record CohortReport(
        CohortRequest request,
        int asked,
        CohortPlan.Status status,
        double hires,
        double bound,
        double gap,
        double ownBestHires,
        double yuan,
        List<Trainee> people,
        List<Held> courses,
        List<LeftOut> peopleLeftOut,
        List<LeftOut> coursesLeftOut,
        List<Scenario> scenarios) {
    public CohortReport {
        people = List.copyOf(people);
        courses = List.copyOf(courses);
        peopleLeftOut = List.copyOf(peopleLeftOut);
        coursesLeftOut = List.copyOf(coursesLeftOut);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * @param profile id
     * @param label how the person is called in lists
     * @param courses titles in the order of time
     * @param lift suitable applications gained
     * @param towards work that becomes possible or likelier, most first
     * @param yuan public money
     */
    public record Trainee(
            String profile,
            String label,
            List<String> courses,
            double lift,
            List<String> towards,
            double yuan) {
        public Trainee {
            courses = List.copyOf(courses);
            towards = List.copyOf(towards);
        }
    }

    /**
     * @param course id
     * @param title of the course
     * @param provider who teaches it
     * @param startsOn null if not said
     * @param endsOn null if not said
     * @param seats places
     * @param taken people who take it
     * @param yuanPerPerson public money for one
     */
    public record Held(
            String course,
            String title,
            String provider,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            int seats,
            int taken,
            double yuanPerPerson) {
        public double yuan() {
            return taken * yuanPerPerson;
        }
    }

    /**
     * @param budgetYuan asked
     * @param yuan taken
     * @param people trained
     * @param hires more than without training
     * @param bound no plan for this budget has more
     */
    public record Scenario(
            double budgetYuan, double yuan, int people, double hires, double bound) {}
}
