package org.lotusmatch.matcher.training.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseLevel;
import org.lotusmatch.domain.course.CourseType;
import org.lotusmatch.domain.course.TestCourses;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.util.List;

class ReadPrerequisitesTest {
    private static final String WELDER =
            ScorerFixture.TAXONOMY.occupations().findByTitle("焊工").orElseThrow().id().value();

    private final ReadPrerequisites read =
            new ReadPrerequisites(
                    ScorerFixture.TAXONOMY,
                    new TrainedProfile(ScorerFixture.TAXONOMY, ScorerFixture.ASSESSOR));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "初中及以上|Schooling[level=JUNIOR_SECONDARY]",
                "高中或中专及以上|Schooling[level=SENIOR_SECONDARY] / Schooling[level=SENIOR_SECONDARY]",
                "持焊工五级证书或从事焊接工作满3年|Certificate[certificate=SkillId[value=welder-skill-grade-5],"
                        + " years=0.0] / Years[years=3.0]",
                "取得焊工三级证书后从事本职业满4年|Certificate[certificate=SkillId[value=welder-skill-grade-3],"
                        + " years=4.0]",
                "有健康证|Certificate[certificate=SkillId[value=health-certificate], years=0.0]",
                "持有低压电工证|Certificate[certificate=SkillId[value=electrician-licence], years=0.0]",
                "有2年以上汽车维修经验|Years[years=2.0]",
                "从业满两年|Years[years=2.0]",
                "先修《焊工基础班》|AfterCourse[title=焊工基础班]",
                "修完焊工基础班|AfterCourse[title=焊工基础班]",
                "与企业签订6个月以上劳动合同|Employed[]",
                "无恐高|ToAsk[]"
            })
    void readsOneCondition(String words, String ways) {
        List<Condition> conditions = read.of(welding(words).build());
        assertThat(conditions).hasSize(1);
        assertThat(
                        String.join(
                                " / ",
                                conditions.getFirst().ways().stream()
                                        .map(String::valueOf)
                                        .toList()))
                .isEqualTo(ways);
    }

    @ParameterizedTest
    @CsvSource({"''", "零基础", "大专优先", "无"})
    void thatIsNoCondition(String words) {
        assertThat(read.of(welding(words).build())).isEmpty();
    }

    @Test
    void commasJoinWhatMustHoldTogether() {
        assertThat(read.of(welding("初中及以上，年满18周岁；视力良好").build()))
                .extracting(Condition::words)
                .containsExactly("初中及以上", "年满18周岁", "视力良好");
    }

    @Test
    void aLevelAsksForTheOneBelowUnlessTheCourseSaysMore() {
        Course fourth = welding("高中及以上").level(CourseLevel.LEVEL_4).build();
        assertThat(read.of(fourth).getLast().ways().toString()).contains("welder-skill-grade-5");
        Course own = welding("从事相关工作满3年").level(CourseLevel.LEVEL_4).build();
        assertThat(read.of(own)).hasSize(1);
        assertThat(read.of(welding("").level(CourseLevel.LEVEL_5).build())).isEmpty();
        Course any = welding("持五级证书").level(CourseLevel.LEVEL_4).build();
        assertThat(read.of(any).getFirst().ways().toString()).contains("welder-skill-grade-5");
    }

    @Test
    void anApprenticeHasAnEmployer() {
        Course course = welding("").type(CourseType.APPRENTICESHIP).build();
        assertThat(read.of(course).getFirst().ways()).containsExactly(new Prerequisite.Employed());
    }

    private static TestCourses welding(String prerequisites) {
        return TestCourses.titled("焊工班").leadsTo("焊工", WELDER).prerequisites(prerequisites);
    }
}
