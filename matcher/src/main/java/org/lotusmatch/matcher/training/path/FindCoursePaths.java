package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.fit.RequirementCheck.State;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the {@link UnlockFront}: for each number of vacancies that can be unlocked the cheapest and
 * the fastest courses. A vacancy is unlocked by courses if it is under the line for the person as
 * they are and over it, by the same scorer and the same line as everywhere, for the person as the
 * courses leave them ({@link TrainedProfile}). Thread-safe; takes some ten to some hundred
 * milliseconds.
 */
public final class FindCoursePaths {
    /** The best of those under the line; as many as are counted for single changes. */
    static final int MOST_VACANCIES = 300;

    static final int MOST_SEARCHED = 24;
    static final int MOST_TRIED = 3_000;

    private static final Comparator<CoursePath.Unlocked> BEST =
            Comparator.<CoursePath.Unlocked>comparingDouble(one -> -one.fit())
                    .thenComparing(one -> one.vacancy().id());

    private final Taxonomy taxonomy;
    private final FitAssessor assessor;
    private final TrainedProfile trained;
    private final ReadPrerequisites read;

    public FindCoursePaths(Taxonomy taxonomy, FitAssessor assessor, TrainedProfile trained) {
        this.taxonomy = taxonomy;
        this.assessor = assessor;
        this.trained = trained;
        this.read = new ReadPrerequisites(taxonomy, trained);
    }

    /**
     * @param targets open vacancies, best first; of those under the line the first {@value
     *     #MOST_VACANCIES} are looked at
     */
    public CoursePaths find(
            TalentProfile profile,
            List<VacancyRow> targets,
            List<Course> courses,
            PathTerms terms) {
        ProfileRow person = assessor.row(profile);
        List<VacancyRow> open =
                targets.stream().filter(one -> assessor.isOverLine(one, person)).toList();
        List<VacancyRow> closed =
                targets.stream()
                        .filter(one -> !assessor.isOverLine(one, person))
                        .limit(MOST_VACANCIES)
                        .toList();
        Learner learner = new Learner(taxonomy, trained, profile);
        CourseChoice choice =
                new ChooseCourses(
                                new UsableCourses(profile, person, terms),
                                new CourseUse(taxonomy, trained, closed, person),
                                learner,
                                read)
                        .of(courses, terms.from(), MOST_SEARCHED);
        Unlocks unlocks = new Unlocks(assessor, trained, profile, closed);
        PathSearch search = new PathSearch(choice.searched(), learner, unlocks, terms, MOST_TRIED);
        List<Plan> plans = search.search();
        Double pay = OfferedPay.median(open);
        return new CoursePaths(
                shown(open, person),
                plans.stream().map(plan -> path(plan, profile, closed, learner, pay)).toList(),
                open.size() + closed.size(),
                choice.useful().size(),
                unlocks.most(choice.useful()).cardinality(),
                !search.isCut() && !choice.isCut(),
                choice.leftOut());
    }

    /**
     * @throws CircularPrerequisitesException if some of the courses ask for each other
     */
    public void requireNoCircle(List<Course> courses) {
        Map<Course, List<Condition>> conditions = new HashMap<>();
        courses.forEach(course -> conditions.put(course, read.of(course)));
        CourseCircles circles = new CourseCircles(conditions);
        courses.stream()
                .flatMap(course -> circles.find(course).stream())
                .findFirst()
                .ifPresent(
                        circle -> {
                            throw new CircularPrerequisitesException(circle);
                        });
    }

    private CoursePath path(
            Plan plan,
            TalentProfile profile,
            List<VacancyRow> closed,
            Learner learner,
            @Nullable Double payToday) {
        List<VacancyRow> unlocked = plan.unlocked().stream().mapToObj(closed::get).toList();
        Double pay = OfferedPay.median(unlocked);
        return new CoursePath(
                plan.courses().stream().map(one -> step(one, plan, learner)).toList(),
                shown(unlocked, trained.row(profile, plan.taken())),
                plan.yuan(),
                plan.days(),
                plan.hours(),
                pay == null || payToday == null ? null : pay - payToday);
    }

    private static CoursePath.Step step(DatedCourse course, Plan plan, Learner learner) {
        List<Course> others = plan.taken();
        List<String> toAsk =
                course.conditions().stream()
                        .filter(one -> learner.state(one, course.course(), others) == State.UNKNOWN)
                        .map(Condition::words)
                        .toList();
        return new CoursePath.Step(
                course.course(), course.first(), course.last(), course.yuan(), toAsk);
    }

    private List<CoursePath.Unlocked> shown(List<VacancyRow> rows, ProfileRow person) {
        return rows.stream()
                .map(row -> new CoursePath.Unlocked(row.vacancy(), assessor.number(row, person)))
                .sorted(BEST)
                .toList();
    }
}
