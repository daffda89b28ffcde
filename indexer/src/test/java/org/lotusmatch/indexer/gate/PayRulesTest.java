package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.List;

class PayRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final GateRule minimumWage = new FlagBelowMinimumWage(MinimumWages.load());
    private final GateRule implausible = new FlagImplausiblePay();

    @Test
    void flagsFullTimePayBelowTheMinimumWage() {
        assertThat(flags(minimumWage, TestVacancy.paid(PayRange.perMonth(1200, 1600)))).isTrue();
        assertThat(flags(minimumWage, TestVacancy.paid(perYear(15_000, 18_000)))).isTrue();
    }

    @Test
    void passesPayAtTheMinimumWageAndAbove() {
        assertThat(flags(minimumWage, TestVacancy.paid(PayRange.perMonth(1500, 1700)))).isFalse();
        assertThat(flags(minimumWage, TestVacancy.paid(PayRange.unknown(PayPeriod.PIECE, "计件"))))
                .isFalse();
    }

    @Test
    void doesNotJudgeBasePayAlone() {
        PayRange base =
                new PayRange(
                        PayPeriod.MONTH, 1500.0, 1500.0, 12, "底薪1500+提成", List.of("base-pay-only"));

        assertThat(flags(minimumWage, TestVacancy.paid(base))).isFalse();
    }

    @Test
    void doesNotJudgePartTimeWorkOtherPlacesOrEarlierDays() {
        PayRange low = PayRange.perMonth(1000, 1500);

        assertThat(flags(minimumWage, TestVacancy.paid(EmploymentType.PART_TIME, low, "430302")))
                .isFalse();
        assertThat(flags(minimumWage, TestVacancy.paid(null, low, "430100"))).isFalse();
        assertThat(minimumWage.check(TestVacancy.paid(low), LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void flagsPayThatIsTooHighOrTooWide() {
        assertThat(flags(implausible, TestVacancy.paid(PayRange.perMonth(3_000, 30_000)))).isTrue();
        assertThat(flags(implausible, TestVacancy.paid(PayRange.perMonth(150_000, 400_000))))
                .isTrue();
    }

    @Test
    void passesUsualPay() {
        assertThat(flags(implausible, TestVacancy.paid(PayRange.perMonth(4_000, 15_000))))
                .isFalse();
        assertThat(flags(implausible, TestVacancy.paid(perYear(400_000, 800_000)))).isFalse();
    }

    private static boolean flags(GateRule rule, Vacancy vacancy) {
        return rule.check(vacancy, TODAY).isPresent();
    }

    private static PayRange perYear(double low, double high) {
        return new PayRange(PayPeriod.YEAR, low, high, 12, "", List.of());
    }
}
