package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;

import java.time.LocalDate;

class GateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Gate gate = new Gate();

    @Test
    void saysNothingOfASoundVacancy() {
        assertThat(gate.check(TestVacancy.describedAs("负责产品组装，五险一金"), TODAY)).isEmpty();
    }

    @Test
    void namesEveryRuleThatIsBroken() {
        assertThat(gate.check(TestVacancy.describedAs("限男性，35岁以下，入职交押金200元"), TODAY))
                .extracting(Finding::rule)
                .containsExactly("gender-condition", "age-limit", "fee-or-deposit");
    }

    @Test
    void quotesTheClause() {
        assertThat(gate.check(TestVacancy.describedAs("待遇好，限男性；包吃住"), TODAY))
                .containsExactly(
                        new Finding("gender-condition", Severity.FLAG, "description", "限男性"));
    }

    @Test
    void flagsWhatHasExpired() {
        assertThat(gate.check(TestVacancy.openThrough(LocalDate.of(2026, 10, 31)), TODAY))
                .containsExactly(Finding.flag("expired", "valid_through", "2026-10-31"));
        assertThat(gate.check(TestVacancy.openThrough(TODAY), TODAY)).isEmpty();
        assertThat(gate.check(TestVacancy.openThrough(null), TODAY)).isEmpty();
    }
}
