package org.lotusmatch.indexer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.TestVacancies;

import java.util.OptionalDouble;

class CopyRuleTest {
    private static final String HERE = "430304";
    private static final String THERE = "430302";

    private static TestVacancies vacancy(String id) {
        return TestVacancies.of(id, "电气设计工程师")
                .employer("湘潭岳砺矿用电气有限公司")
                .place("湘潭市岳塘区", HERE)
                .payPerMonth(8000, 12000)
                .description(Prints.BODY);
    }

    private static OptionalDouble needed(TestVacancies one, TestVacancies other) {
        CopyFacts a = Prints.of(one).facts();
        CopyFacts b = Prints.of(other).facts();
        OptionalDouble needed = CopyRule.neededSimilarity(a, b);
        assertThat(CopyRule.neededSimilarity(b, a)).as("either way").isEqualTo(needed);
        return needed;
    }

    private static void areApart(TestVacancies other) {
        assertThat(needed(vacancy("1"), other)).isEmpty();
    }

    @Test
    void oneEmployerSiteAndTitleNeedALikeText() {
        assertThat(needed(vacancy("1"), vacancy("2"))).hasValue(CopyRule.SAME_EMPLOYER);
        assertThat(needed(vacancy("1"), vacancy("2").employer("岳砺矿用电气").place("湘潭市", "430300")))
                .hasValue(CopyRule.SAME_EMPLOYER);
    }

    @Test
    void sitesOfOneEmployerStayApart() {
        areApart(vacancy("2").place("湘潭市雨湖区", THERE));
    }

    @Test
    void namedPlacesWithinOneDistrictStayApart() {
        assertThat(
                        needed(
                                vacancy("1").place("湘潭市岳塘区书院路8号", HERE),
                                vacancy("2").place("湘潭市岳塘区建设路12号", HERE)))
                .isEmpty();
        assertThat(
                        needed(
                                vacancy("1").description(Prints.BODY + "地点在河西店"),
                                vacancy("2").description(Prints.BODY + "地点在河东店")))
                .isEmpty();
        assertThat(
                        needed(
                                vacancy("1").at(HERE, 27.85, 112.98),
                                vacancy("2").at(HERE, 27.87, 112.98)))
                .as("two kilometres")
                .isEmpty();
        assertThat(
                        needed(
                                vacancy("1").at(HERE, 27.85, 112.98),
                                vacancy("2").at(HERE, 27.852, 112.98)))
                .as("another gate")
                .isPresent();
    }

    @Test
    void anotherRankOfTheTradeIsAnotherVacancy() {
        areApart(TestVacancies.of("2", "高级电气设计工程师").description(Prints.BODY));
        areApart(vacancy("2").payPerMonth(12000, 18000));
        areApart(vacancy("2").payPerMonth(11000, 18000));
        assertThat(
                        needed(
                                vacancy("1").education(EducationLevel.BACHELOR),
                                vacancy("2").education(EducationLevel.ASSOCIATE)))
                .isEmpty();
        assertThat(needed(vacancy("1").years(1), vacancy("2").years(3))).isEmpty();
        assertThat(
                        needed(
                                vacancy("1").type(EmploymentType.FULL_TIME),
                                vacancy("2").type(EmploymentType.PART_TIME)))
                .isEmpty();
    }

    @Test
    void whatSitesRoundOrLeaveOutIsNoContradiction() {
        assertThat(needed(vacancy("1"), vacancy("2").payPerMonth(8000, 11000))).isPresent();
        assertThat(needed(vacancy("1"), vacancy("2").payPerMonth(9000, 13000))).isPresent();
        assertThat(needed(vacancy("1").years(2), vacancy("2").years(1))).isPresent();
        assertThat(needed(vacancy("1").years(2), vacancy("2").education(EducationLevel.BACHELOR)))
                .isPresent();
    }

    @Test
    void otherEmployersNeedNearlyOneTextAndTheSameElse() {
        TestVacancies other = vacancy("2").employer("湘潭砺川电气有限公司");
        assertThat(needed(vacancy("1"), other)).hasValue(CopyRule.OTHER_EMPLOYER);
        areApart(other.payPerMonth(8000, 11000));
        areApart(vacancy("2").employer("湘潭砺川电气有限公司").place("湘潭市", "430300"));
        areApart(
                vacancy("2")
                        .employer("湘潭砺川电气有限公司")
                        .description("负责设备的安装、调试和日常维护，服从安排，五险一金，包吃住，周末双休，节日福利，年底双薪，欢迎您的加入。"));
    }

    @Test
    void anAgencysRepostNeedsALittleLess() {
        TestVacancies repost = vacancy("2").employer("湘潭莲人人力资源有限公司").payPerMonth(8000, 11000);
        assertThat(needed(vacancy("1"), repost)).hasValue(CopyRule.AGENCY);
    }

    @Test
    void withoutAnEmployersNameTheTextMustBeLong() {
        assertThat(needed(vacancy("1"), vacancy("2").employer("未注明"))).hasValue(CopyRule.NOT_NAMED);
        String brief = Prints.BODY.substring(0, 90);
        assertThat(
                        needed(
                                vacancy("1").description(brief),
                                vacancy("2").employer("未注明").description(brief)))
                .isEmpty();
    }

    @Test
    void withoutTextsEverythingSaidMustBeTheSame() {
        TestVacancies brief = vacancy("1").description("详见面谈");
        assertThat(needed(brief, vacancy("2").description(""))).hasValue(0);
        assertThat(needed(brief, vacancy("2").description("").payPerMonth(8000, 11000))).isEmpty();
        assertThat(needed(brief, vacancy("2").description("").employer("岳砺物流"))).isEmpty();
        assertThat(needed(brief, vacancy("2"))).isEmpty();
    }
}
