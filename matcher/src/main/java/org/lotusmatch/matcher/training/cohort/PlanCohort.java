package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.ShownVacancies;
import org.lotusmatch.matcher.training.cohort.CohortReport.Scenario;
import org.lotusmatch.matcher.training.cohort.LeftOut.Reason;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From a counselor's question to a plan. Thread-safe. */
public final class PlanCohort {
    /** Share of the work that is done before the search begins. */
    private static final double BEFORE_SEARCH = 0.7;

    private final Catalog catalog;
    private final ShownVacancies shown;
    private final FitAssessor assessor;
    private final Taxonomy taxonomy;
    private final PlanSolver solver;
    private final PlanTerms terms;

    public PlanCohort(
            Catalog catalog,
            ShownVacancies shown,
            FitAssessor assessor,
            Taxonomy taxonomy,
            PlanSolver solver,
            PlanTerms terms) {
        this.catalog = catalog;
        this.shown = shown;
        this.assessor = assessor;
        this.taxonomy = taxonomy;
        this.solver = solver;
        this.terms = terms;
    }

    /**
     * @throws CohortProblemException if the request names what is not there, or courses that wait
     *     for each other
     */
    public void check(CohortRequest request) {
        new CohortGroup(catalog).requireKnown(request);
        new OfferedCourses(catalog).read(request);
    }

    /**
     * Takes seconds to minutes.
     *
     * @throws CohortProblemException as {@link #check}, or if nobody of the group agreed to
     *     recommendations
     */
    public CohortReport plan(CohortRequest request, PlanProgress progress) {
        OfferedCourses.Read courses = new OfferedCourses(catalog).read(request);
        HireChance chance = new HireChance(assessor.line(), terms.chanceAtLine());
        Demand demand = new Demand(shown.rows(), taxonomy.occupations(), terms.openingsUnsaid());
        LiftTable table = new LiftTable(assessor, taxonomy, chance, demand);
        List<TalentProfile> people = new ArrayList<>();
        List<LeftOut> without = new ArrayList<>();
        new CohortGroup(catalog)
                .read(
                        request,
                        member -> {
                            if (member.consent().recommended()) {
                                people.add(member);
                                table.addPerson(member);
                            } else {
                                without.add(leftOut(member));
                            }
                        },
                        other -> {
                            if (other.consent().recommended()) {
                                table.addCompetitor(other);
                            }
                        });
        List<TrainingOption> options = options(courses.offer(), table, progress);
        CohortProblem problem =
                new CohortProblem(
                        people.stream().map(person -> person.id().value()).toList(),
                        courses.offer().classes(),
                        table.posts(),
                        options,
                        courses.offer().rooms(),
                        request.budgetYuan());
        CohortPlan plan = solver.solve(problem, search(request, progress));
        ReportedPlan reported = new ReportedPlan(request, problem, people, courses, without);
        return reported.report(plan, scenarios(request, problem, progress));
    }

    private static LeftOut leftOut(TalentProfile person) {
        return new LeftOut(person.id().value(), person.label(), Reason.NO_CONSENT);
    }

    private static List<TrainingOption> options(
            Offer offer, LiftTable table, PlanProgress progress) {
        List<TrainingOption> options = new ArrayList<>();
        int classes = offer.classes().size();
        for (int i = 0; i < classes && !progress.isCancelled(); i++) {
            options.addAll(table.options(offer, i));
            progress.reached(BEFORE_SEARCH * (i + 1) / classes);
        }
        return options;
    }

    private List<Scenario> scenarios(
            CohortRequest request, CohortProblem problem, PlanProgress progress) {
        List<Scenario> scenarios = new ArrayList<>();
        for (double budget : request.otherBudgetsYuan()) {
            if (!progress.isCancelled()) {
                CohortProblem other = problem.withBudget(budget);
                CohortPlan plan = solver.solve(other, search(request, progress));
                double yuan = plan.taken().stream().mapToDouble(other::yuan).sum();
                int people = plan.taken().size();
                scenarios.add(new Scenario(budget, yuan, people, plan.hires(), plan.bound()));
            }
        }
        return scenarios;
    }

    private PlanSearch search(CohortRequest request, PlanProgress progress) {
        int searches = 1 + request.otherBudgetsYuan().size();
        Duration limit = request.limit().dividedBy(searches);
        return new PlanSearch(limit, terms.gap(), terms.threads(), progress::isCancelled);
    }
}
