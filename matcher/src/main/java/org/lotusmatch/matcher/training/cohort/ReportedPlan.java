package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.matcher.training.cohort.CohortReport.Held;
import org.lotusmatch.matcher.training.cohort.CohortReport.Scenario;
import org.lotusmatch.matcher.training.cohort.CohortReport.Trainee;
import org.lotusmatch.matcher.training.cohort.TrainingOption.Shift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts names to the numbers of a plan. */
final class ReportedPlan {
    private static final int TOWARDS = 3;

    private final CohortRequest request;
    private final CohortProblem problem;
    private final List<TalentProfile> people;
    private final OfferedCourses.Read courses;
    private final List<LeftOut> withoutConsent;

    ReportedPlan(
            CohortRequest request,
            CohortProblem problem,
            List<TalentProfile> people,
            OfferedCourses.Read courses,
            List<LeftOut> withoutConsent) {
        this.request = request;
        this.problem = problem;
        this.people = people;
        this.courses = courses;
        this.withoutConsent = withoutConsent;
    }

    CohortReport report(CohortPlan plan, List<Scenario> scenarios) {
        PlanLedger ledger = new PlanLedger(problem);
        plan.taken().forEach(ledger::add);
        ExpectedHires measure = new ExpectedHires(problem.posts());
        WhyLeftOut why = new WhyLeftOut(problem, courses.offer(), ledger);
        List<LeftOut> without = new ArrayList<>(why.people(people, plan));
        without.addAll(withoutConsent);
        List<LeftOut> notHeld = new ArrayList<>(courses.leftOut());
        notHeld.addAll(why.courses(courses.leftOut()));
        return new CohortReport(
                request,
                people.size() + withoutConsent.size(),
                plan.status(),
                plan.hires(),
                plan.bound(),
                plan.gap(),
                measure.of(OwnBestPlan.of(problem)),
                ledger.yuan(),
                plan.taken().stream().map(this::trainee).toList(),
                held(ledger),
                without,
                notHeld,
                scenarios);
    }

    private Trainee trainee(TrainingOption option) {
        TalentProfile person = people.get(option.person());
        List<String> towards =
                option.shifts().stream()
                        .filter(shift -> shift.applicants() > 0)
                        .sorted(Comparator.comparingDouble(shift -> -shift.applicants()))
                        .limit(TOWARDS)
                        .map(Shift::posts)
                        .map(posts -> problem.posts().get(posts).name())
                        .toList();
        return new Trainee(
                person.id().value(),
                person.label(),
                option.classes().stream().map(this::course).map(Course::title).toList(),
                option.lift(),
                towards,
                problem.yuan(option));
    }

    private Course course(int place) {
        return courses.offer().courses().get(place);
    }

    private List<Held> held(PlanLedger ledger) {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < problem.classes().size(); i++) {
            if (ledger.taken(i) > 0) {
                CourseClass terms = problem.classes().get(i);
                held.add(
                        new Held(
                                terms.course(),
                                course(i).title(),
                                course(i).provider(),
                                terms.startsOn(),
                                terms.endsOn(),
                                terms.seats(),
                                ledger.taken(i),
                                terms.yuanPerPerson()));
            }
        }
        return held;
    }
}
