package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.List;

class GateTest {
    private final Gate gate = Gate.standard();

    private List<Finding> check(Vacancy vacancy) {
        return gate.check(vacancy, TestVacancy.TODAY);
    }

    @Test
    void saysNothingOfASoundVacancy() {
        assertThat(check(TestVacancy.describedAs("负责产品组装，五险一金"))).isEmpty();
    }

    @Test
    void namesEveryRuleThatIsBroken() {
        assertThat(check(TestVacancy.describedAs("限男性，35岁以下，入职交押金200元")))
                .extracting(Finding::rule)
                .containsExactly("fee-or-deposit", "gender-condition", "age-limit");
    }

    @Test
    void quotesTheWordsAsTheyWereWritten() {
        assertThat(check(TestVacancy.describedAs("待遇好，限 男 性；包吃住")))
                .containsExactly(
                        new Finding(
                                "gender-condition",
                                Severity.QUARANTINE,
                                "description",
                                "限 男 性",
                                ""));
    }

    @Test
    void namesEveryPlaceWhereARuleIsBrokenOnce() {
        assertThat(check(TestVacancy.describedAs("35岁以下，限男性，女生勿扰，35岁以下")))
                .extracting(Finding::quote)
                .containsExactly("限男性", "女生勿扰", "35岁以下");
    }

    @Test
    void tellsTitleFromDescription() {
        Vacancy vacancy = TestVacancy.sound().title("女文员").description("女生优先").build();

        assertThat(check(vacancy))
                .extracting(Finding::field, Finding::quote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("title", "女文员"),
                        org.assertj.core.groups.Tuple.tuple("description", "女生优先"));
    }

    @Test
    void flagsWhatHasExpired() {
        LocalDate today = TestVacancy.TODAY;

        assertThat(check(TestVacancy.sound().through(today.minusDays(1)).build()))
                .containsExactly(Finding.flag("expired", "valid_through", "2026-10-31"));
        assertThat(check(TestVacancy.sound().through(today).build())).isEmpty();
    }

    @Test
    void knowsEveryRuleByAnIdOfItsOwn() {
        assertThat(gate.ruleIds()).doesNotHaveDuplicates().hasSize(20);
    }
}
