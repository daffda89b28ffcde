package org.lotusmatch.matcher.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.vacancy.TestVacancies;

class ConditionTest {
    @ParameterizedTest
    @CsvSource({
        "吃得苦，但不做长夜班, DAYS_ONLY",
        "最好能按时下班接孩子, DAYS_ONLY",
        "希望是固定班, DAYS_ONLY",
        "只想双休, FREE_WEEKENDS",
        "时间自由一点, FLEXIBLE_HOURS",
        "想找不要天天加班到十点的团队, LITTLE_OVERTIME",
        "想找个能交社保的岗位, SOCIAL_INSURANCE",
        "希望有五险, SOCIAL_INSURANCE",
        "要有公积金, HOUSING_FUND",
        "包吃就行, MEALS",
        "要包吃住, LODGING",
        "厂里有车接送最好, SHUTTLE",
        "只求有人带, GUIDANCE",
    })
    void aWishIsReadFromThePersonsOwnWords(String about, Condition condition) {
        assertThat(ConditionWishes.of(about).words()).containsKey(condition);
    }

    @ParameterizedTest
    @CsvSource({
        "夜班也可以上",
        "白班夜班都可以",
        "两班倒三班倒都适应",
        "能接受周末上班和加班迎检",
        "一个人管招聘、社保和考勤",
        "可以住宿舍",
        "一家人都搬回来",
    })
    void whatSomebodyAcceptsOrHasDoneIsNoWish(String about) {
        assertThat(ConditionWishes.of(about).words()).isEmpty();
    }

    @Test
    void aVacancySaysWhatItOffersAndWhatItRulesOut() {
        Offers offers =
                Offers.of(
                        TestVacancies.titled("操作工")
                                .shifts("两班倒")
                                .benefits("五险一金", "包吃住", "通勤车")
                                .description("熟手带教两个月。")
                                .build());
        assertThat(offers.offered())
                .containsKeys(
                        Condition.SOCIAL_INSURANCE,
                        Condition.HOUSING_FUND,
                        Condition.MEALS,
                        Condition.LODGING,
                        Condition.SHUTTLE,
                        Condition.GUIDANCE);
        assertThat(offers.refused()).containsEntry(Condition.DAYS_ONLY, "两班倒");
        assertThat(offers.offered()).doesNotContainKey(Condition.FREE_WEEKENDS);
    }

    @Test
    void nightsRuleOutDaysEvenWhereBothAreNamed() {
        Offers offers = Offers.of(TestVacancies.titled("x").shifts("白班夜班轮换").build());
        assertThat(offers.refused()).containsKey(Condition.DAYS_ONLY);
    }

    @Test
    void aListOfBenefitsRulesOutWhatItLeavesOutAndSilenceRulesOutNothing() {
        ConditionWishes wishes = ConditionWishes.of("最好有五险，包吃就行");
        Offers listed = Offers.of(TestVacancies.titled("x").benefits("意外险", "工作餐").build());
        Offers silent = Offers.of(TestVacancies.titled("x").build());
        assertThat(wishes.met(listed, ConditionKind.BENEFIT)).isEqualTo(0.5);
        assertThat(wishes.met(silent, ConditionKind.BENEFIT)).isNaN();
        assertThat(wishes.met(listed, ConditionKind.HOURS)).isNaN();
    }
}
