package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.course.CourseLevel;
import org.lotusmatch.domain.course.CourseMode;
import org.lotusmatch.domain.course.CourseType;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.ReservedGroup;

import java.util.Set;

class VocabularyTest {
    @ParameterizedTest
    @CsvSource({
        "全职, FULL_TIME",
        "兼职, PART_TIME",
        "见习实习, INTERNSHIP",
        "灵活就业, FLEXIBLE",
        "公益性岗位, PUBLIC_WELFARE",
        "全职（可远程）, FULL_TIME",
        "远程, FLEXIBLE"
    })
    void readsKindsOfEmployment(String words, EmploymentType type) {
        assertThat(Vocabulary.EMPLOYMENT_TYPE.parse(words)).isEqualTo(Reading.of(type));
    }

    @ParameterizedTest
    @CsvSource({
        "五级/初级工, LEVEL_5",
        "三级/高级工, LEVEL_3",
        "二级/技师, LEVEL_2",
        "一级/高级技师, LEVEL_1",
        "专项能力, SPECIAL_ABILITY"
    })
    void readsLevelsOfCourses(String words, CourseLevel level) {
        assertThat(Vocabulary.COURSE_LEVEL.parse(words)).isEqualTo(Reading.of(level));
    }

    @ParameterizedTest
    @CsvSource({
        "就业技能培训, EMPLOYMENT_SKILLS",
        "岗前培训, PRE_EMPLOYMENT",
        "转岗培训, JOB_TRANSFER",
        "岗位技能提升培训, SKILL_UPGRADE",
        "企业新型学徒制培训, APPRENTICESHIP"
    })
    void readsTypesOfCourses(String words, CourseType type) {
        assertThat(Vocabulary.COURSE_TYPE.parse(words)).isEqualTo(Reading.of(type));
    }

    @ParameterizedTest
    @CsvSource({"线下, ON_SITE", "线上, ONLINE", "线上线下结合, BLENDED"})
    void readsModesOfCourses(String words, CourseMode mode) {
        assertThat(Vocabulary.COURSE_MODE.parse(words)).isEqualTo(Reading.of(mode));
    }

    @Test
    void readsGroups() {
        assertThat(Vocabulary.RESERVED_GROUP.parseSet("高校毕业生、返乡农民工").value())
                .isEqualTo(Set.of(ReservedGroup.GRADUATES, ReservedGroup.MIGRANT_WORKERS));
        assertThat(Vocabulary.PRIORITY_GROUP.parseSet("残疾人、就业困难人员").value())
                .isEqualTo(Set.of(PriorityGroup.DISABLED, PriorityGroup.IN_DIFFICULTY));
    }

    @Test
    void understandsNothingElse() {
        assertThat(Vocabulary.RESERVED_GROUP.parseSet("焊工").understood()).isFalse();
        assertThat(Vocabulary.EMPLOYMENT_TYPE.parse("大专").understood()).isFalse();
    }
}
