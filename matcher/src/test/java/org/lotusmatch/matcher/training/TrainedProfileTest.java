package org.lotusmatch.matcher.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseLevel;
import org.lotusmatch.domain.course.TestCourses;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ScorerFixture;

import java.util.List;

class TrainedProfileTest {
    private static final FitAssessor ASSESSOR = ScorerFixture.ASSESSOR;
    private static final String WELDER =
            ScorerFixture.TAXONOMY.occupations().findByTitle("焊工").orElseThrow().id().value();

    private final TrainedProfile trained = new TrainedProfile(ScorerFixture.TAXONOMY, ASSESSOR);

    @Test
    void keepsWhatThePersonSaidAndAddsWhatIsTaught() {
        TalentProfile person = TestProfiles.of("p").can("arc-welding").wishesPay(5000).build();
        Course course = TestCourses.titled("氩弧焊班").teaches("tig-welding", "arc-welding").build();
        TalentProfile after = trained.after(person, List.of(course));
        assertThat(after.skills())
                .extracting(mention -> mention.skill().value())
                .containsExactly("arc-welding", "tig-welding");
        assertThat(after.wishes()).isEqualTo(person.wishes());
        assertThat(trained.after(person, List.of())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({"LEVEL_5, welder-skill-grade-5", "LEVEL_2, welder-skill-grade-2"})
    void aLevelIsTheCertificateOfTheJob(CourseLevel level, String certificate) {
        Course course = TestCourses.titled("焊工班").leadsTo("焊工", WELDER).level(level).build();
        assertThat(awarded(course)).containsExactly(certificate);
    }

    @ParameterizedTest
    @CsvSource({"低压电工取证班, electrician-licence", "熔化焊接与热切割特种作业取证班, welder-licence", "电工技能班,"})
    void aTitleMayNameALicence(String title, String licence) {
        assertThat(awarded(TestCourses.titled(title).build()))
                .isEqualTo(licence == null ? List.of() : List.of(licence));
    }

    @Test
    void aCertificateAmongTheSkillsIsHeldAfterwards() {
        Course course = TestCourses.titled("焊工班").teaches("welder-licence", "tig-welding").build();
        assertThat(awarded(course)).containsExactly("welder-licence");
        assertThat(trained.taught(course)).hasSize(1);
    }

    @Test
    void aTrainedPersonFitsWhatTheCourseTeaches() {
        Vacancy vacancy =
                TestVacancies.titled("焊工").occupation(WELDER).requires("tig-welding").build();
        TalentProfile person = TestProfiles.of("p").wishes("焊工", WELDER).can("cooking").build();
        Course course = TestCourses.titled("氩弧焊班").teaches("tig-welding").build();
        double before = ASSESSOR.number(ASSESSOR.row(vacancy), ASSESSOR.row(person));
        double after = ASSESSOR.number(ASSESSOR.row(vacancy), trained.row(person, List.of(course)));
        assertThat(after).isGreaterThan(before);
    }

    private List<String> awarded(Course course) {
        return trained.awarded(course).stream()
                .map(SkillMention::skill)
                .map(skill -> skill.value())
                .toList();
    }
}
