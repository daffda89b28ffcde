package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseMode;
import org.lotusmatch.domain.fit.RequirementCheck.State;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The front by trying every set of courses, without any reduction, order or bound. */
final class EveryPath {
    private static final FitAssessor ASSESSOR = ScorerFixture.ASSESSOR;

    private final TrainedProfile trained = new TrainedProfile(ScorerFixture.TAXONOMY, ASSESSOR);
    private final ReadPrerequisites read = new ReadPrerequisites(ScorerFixture.TAXONOMY, trained);
    private final TalentProfile profile;
    private final List<VacancyRow> closed;
    private final List<Course> courses;
    private final PathTerms terms;
    private final Map<Course, List<Condition>> conditions = new HashMap<>();

    EveryPath(
            TalentProfile profile, List<Vacancy> vacancies, List<Course> courses, PathTerms terms) {
        this.profile = profile;
        ProfileRow row = ASSESSOR.row(profile);
        this.closed =
                vacancies.stream()
                        .map(ASSESSOR::row)
                        .filter(one -> !ASSESSOR.isOverLine(one, row))
                        .toList();
        this.courses = inOrder(courses);
        this.terms = terms;
    }

    /**
     * What makes two paths equal.
     *
     * @param places of the courses, in the order in which all courses begin
     */
    record Point(Set<String> vacancies, double yuan, long days, List<Integer> places) {
        boolean beats(Point other) {
            boolean asGood =
                    vacancies.size() >= other.vacancies.size()
                            && yuan <= other.yuan
                            && days <= other.days;
            boolean same =
                    vacancies.size() == other.vacancies.size()
                            && yuan == other.yuan
                            && days == other.days;
            return asGood && (!same || isBefore(other));
        }

        /** One letter a course, the first to begin being the least. */
        private String letters() {
            StringBuilder letters = new StringBuilder();
            places.forEach(place -> letters.append((char) ('a' + place)));
            return letters.toString();
        }

        private boolean isBefore(Point other) {
            return Comparator.<Point>comparingInt(one -> one.places.size())
                            .thenComparing(Point::letters)
                            .compare(this, other)
                    < 0;
        }
    }

    List<Point> front() {
        List<Point> all = new ArrayList<>();
        for (int set = 1; set < 1 << courses.size(); set++) {
            List<Course> taken = new ArrayList<>();
            for (int i = 0; i < courses.size(); i++) {
                if ((set >> i & 1) == 1) {
                    taken.add(courses.get(i));
                }
            }
            if (taken.size() <= PathSearch.MOST_COURSES && isPossible(taken)) {
                all.add(point(taken));
            }
        }
        all.removeIf(point -> point.vacancies().isEmpty());
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.beats(one)))
                .toList();
    }

    private Point point(List<Course> taken) {
        ProfileRow after = trained.row(profile, taken);
        Set<String> lifted = new TreeSet<>();
        closed.stream()
                .filter(one -> ASSESSOR.isOverLine(one, after))
                .forEach(one -> lifted.add(one.vacancy().id().value()));
        LocalDate last =
                taken.stream().map(EveryPath::last).max(Comparator.naturalOrder()).orElseThrow();
        return new Point(
                lifted,
                yuan(taken),
                ChronoUnit.DAYS.between(terms.from(), last) + 1,
                taken.stream().map(courses::indexOf).toList());
    }

    static List<Course> inOrder(List<Course> taken) {
        return taken.stream()
                .sorted(
                        Comparator.comparing(EveryPath::first)
                                .thenComparing(EveryPath::last)
                                .thenComparing(Course::id))
                .toList();
    }

    private boolean isPossible(List<Course> taken) {
        int hours =
                taken.stream().mapToInt(one -> Objects.requireNonNull(one.terms().hours())).sum();
        LocalDate until = terms.until();
        return (terms.budgetYuan() == null || yuan(taken) <= terms.budgetYuan())
                && (terms.mostHours() == null || hours <= terms.mostHours())
                && taken.stream().noneMatch(one -> until != null && last(one).isAfter(until))
                && taken.stream().allMatch(one -> taken.stream().noneMatch(o -> clash(one, o)))
                && taken.stream().allMatch(one -> isAllowed(one, taken));
    }

    private static boolean clash(Course one, Course other) {
        return one != other
                && one.mode() != CourseMode.ONLINE
                && other.mode() != CourseMode.ONLINE
                && !(last(one).isBefore(first(other)) || last(other).isBefore(first(one)));
    }

    private boolean isAllowed(Course course, List<Course> taken) {
        List<Course> before =
                taken.stream().filter(one -> last(one).isBefore(first(course))).toList();
        Learner learner = new Learner(ScorerFixture.TAXONOMY, trained, profile);
        return conditions.computeIfAbsent(course, read::of).stream()
                .allMatch(one -> learner.state(one, course, before) != State.UNMET);
    }

    private static double yuan(List<Course> taken) {
        return inOrder(taken).stream()
                .mapToDouble(one -> Objects.requireNonNull(one.terms().ownCostYuan()))
                .sum();
    }

    private static LocalDate first(Course course) {
        return Objects.requireNonNull(course.terms().startsOn());
    }

    private static LocalDate last(Course course) {
        return Objects.requireNonNull(course.terms().endsOn());
    }
}
