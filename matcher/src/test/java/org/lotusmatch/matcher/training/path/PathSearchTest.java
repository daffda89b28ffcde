package org.lotusmatch.matcher.training.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class PathSearchTest {
    private static final int CASES = 500;

    private final FindCoursePaths find =
            new FindCoursePaths(
                    ScorerFixture.TAXONOMY,
                    ScorerFixture.ASSESSOR,
                    new TrainedProfile(ScorerFixture.TAXONOMY, ScorerFixture.ASSESSOR));

    /**
     * Courses of equal standing are told apart by when they begin, so they are compared by that.
     */
    @Test
    void findsWhatTryingEverythingFinds() {
        int withPaths = 0;
        int withSeveralCourses = 0;
        for (int seed = 1; seed <= CASES; seed++) {
            RandomPaths town = new RandomPaths(seed);
            TalentProfile person = town.person();
            List<Vacancy> vacancies = town.vacancies(7);
            List<Course> courses = EveryPath.inOrder(town.courses(6));
            PathTerms terms = town.terms();
            CoursePaths found =
                    find.find(
                            person,
                            vacancies.stream().map(ScorerFixture.ASSESSOR::row).toList(),
                            courses,
                            terms);
            List<EveryPath.Point> every = new EveryPath(person, vacancies, courses, terms).front();
            assertThat(found.exact()).isTrue();
            assertThat(found.paths().stream().map(path -> point(path, courses)).toList())
                    .as("case " + seed)
                    .containsExactlyInAnyOrderElementsOf(every);
            withPaths += every.isEmpty() ? 0 : 1;
            withSeveralCourses += every.stream().anyMatch(one -> one.places().size() > 1) ? 1 : 0;
        }
        assertThat(withPaths).as("cases with a path").isGreaterThan(CASES / 5);
        assertThat(withSeveralCourses).as("cases with several courses").isGreaterThan(CASES / 50);
    }

    private static EveryPath.Point point(CoursePath path, List<Course> courses) {
        Set<String> vacancies = new TreeSet<>();
        path.unlocked().forEach(one -> vacancies.add(one.vacancy().id().value()));
        return new EveryPath.Point(
                vacancies,
                path.yuan(),
                path.days(),
                path.steps().stream().map(step -> courses.indexOf(step.course())).toList());
    }
}
