package org.lotusmatch.matcher.training.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseLevel;
import org.lotusmatch.domain.course.CourseMode;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.domain.course.TestCourses;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class FindCoursePathsTest {
    private static final FitAssessor ASSESSOR = ScorerFixture.ASSESSOR;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String WELDER =
            ScorerFixture.TAXONOMY.occupations().findByTitle("焊工").orElseThrow().id().value();

    private final FindCoursePaths find =
            new FindCoursePaths(
                    ScorerFixture.TAXONOMY,
                    ASSESSOR,
                    new TrainedProfile(ScorerFixture.TAXONOMY, ASSESSOR));
    private final TalentProfile learner =
            TestProfiles.of("p").wishes("焊工", WELDER).holds("driving-c1").build();
    private final Vacancy fourth =
            TestVacancies.titled("焊工")
                    .occupation(WELDER)
                    .certificates("welder-skill-grade-4")
                    .build();

    private static TestCourses level(CourseLevel level, int day, double yuan) {
        return TestCourses.titled(level.name() + day)
                .leadsTo("焊工", WELDER)
                .level(level)
                .runs(TODAY.plusDays(day), TODAY.plusDays(day + 9), yuan);
    }

    private CoursePaths paths(TalentProfile person, Vacancy vacancy, Course... courses) {
        return find.find(
                person, List.of(ASSESSOR.row(vacancy)), List.of(courses), PathTerms.from(TODAY));
    }

    @Test
    void climbsTheLadderStepByStep() {
        Course five = level(CourseLevel.LEVEL_5, 1, 300).build();
        Course four = level(CourseLevel.LEVEL_4, 20, 500).build();
        TalentProfile licensed =
                TestProfiles.of("l").wishes("焊工", WELDER).holds("welder-licence").build();
        CoursePath path = paths(licensed, fourth, four, five).paths().getFirst();
        assertThat(path.steps()).extracting(CoursePath.Step::course).containsExactly(five, four);
        assertThat(path.yuan()).isEqualTo(800);
        assertThat(path.days()).isEqualTo(30);
        assertThat(paths(licensed, fourth, four).paths()).isEmpty();
        assertThat(paths(licensed, fourth, level(CourseLevel.LEVEL_5, 30, 0).build(), four).paths())
                .as("the first step comes too late")
                .isEmpty();
    }

    @Test
    void nobodySitsInTwoRoomsAtOnceButOnlineOnesGoBeside() {
        Vacancy vacancy =
                TestVacancies.titled("焊工")
                        .occupation(WELDER)
                        .certificates("welder-licence", "special-equipment-welder-licence")
                        .build();
        TestCourses one =
                TestCourses.titled("一").teaches("welder-licence").runs(TODAY, TODAY.plusDays(9), 1);
        TestCourses two =
                TestCourses.titled("二")
                        .teaches("special-equipment-welder-licence")
                        .runs(TODAY.plusDays(5), TODAY.plusDays(12), 1);
        assertThat(paths(learner, vacancy, one.build(), two.build()).paths()).isEmpty();
        assertThat(
                        paths(learner, vacancy, one.build(), two.mode(CourseMode.ONLINE).build())
                                .paths())
                .hasSize(1);
    }

    @Test
    void saysWhatCanBeHadTodayWithoutAnyCourse() {
        Vacancy vacancy = TestVacancies.titled("焊工").occupation(WELDER).build();
        TalentProfile welder =
                TestProfiles.of("w").wishes("焊工", WELDER).worked("焊工", WELDER, 5).build();
        CoursePaths found = paths(welder, vacancy, level(CourseLevel.LEVEL_5, 1, 300).build());
        assertThat(found.needsNoCourse()).isTrue();
        assertThat(found.today()).hasSize(1);
        assertThat(found.paths()).isEmpty();
        assertThat(found.bestPerDay()).isNull();
    }

    @Test
    void countsWhyCoursesTakeNoPart() {
        Course begun = level(CourseLevel.LEVEL_5, -3, 0).build();
        Course priceless =
                level(CourseLevel.LEVEL_5, 3, 0)
                        .terms(new CourseTerms(TODAY, TODAY, null, null, null, null))
                        .build();
        Course full =
                level(CourseLevel.LEVEL_5, 4, 0)
                        .terms(new CourseTerms(TODAY, TODAY, null, 0, 0.0, null))
                        .build();
        assertThat(paths(learner, fourth, begun, priceless, full).leftOut())
                .isEqualTo(
                        Map.of(
                                LeftOut.STARTED, 1,
                                LeftOut.FEE_UNKNOWN, 1,
                                LeftOut.FULL, 1));
    }

    @Test
    void namesACircle() {
        Course one = TestCourses.titled("甲班").prerequisites("先修《乙班》").build();
        Course two = TestCourses.titled("乙班").prerequisites("先修《甲班》").build();
        Course three = TestCourses.titled("丙班").prerequisites("先修《甲班》").build();
        assertThatThrownBy(() -> find.requireNoCircle(List.of(three, one, two)))
                .isInstanceOfSatisfying(
                        CircularPrerequisitesException.class,
                        e -> assertThat(e.circle()).containsExactly(one, two));
        find.requireNoCircle(List.of(three, one));
    }
}
