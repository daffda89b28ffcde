package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.employer.EmployerStandings;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.taxonomy.TaxonomyException;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class BelowMinimumWageTest {
    private static final String HEADER = "division\tfrom\tyuan_per_month\tyuan_per_hour\tsource\n";

    @Test
    void quarantinesFullTimePayBelowTheMinimumWage() {
        assertThat(findings(TestVacancy.paid(PayRange.perMonth(1200, 1600))))
                .containsExactly(
                        new Finding(
                                "below-minimum-wage",
                                Severity.QUARANTINE,
                                "pay",
                                "",
                                "不低于1700元/月"));
        assertThat(findings(TestVacancy.paid(per(PayPeriod.YEAR, 15_000, 18_000)))).hasSize(1);
    }

    @Test
    void passesPayAtTheMinimumWageAndAbove() {
        assertThat(findings(TestVacancy.paid(PayRange.perMonth(1500, 1700)))).isEmpty();
        assertThat(findings(TestVacancy.paid(PayRange.unknown(PayPeriod.PIECE, "计件")))).isEmpty();
    }

    @Test
    void onlyFlagsWhereKindOfWorkOrPeriodHadToBeGuessed() {
        assertThat(
                        findings(
                                TestVacancy.sound()
                                        .type(null)
                                        .pay(PayRange.perMonth(900, 1200))
                                        .build()))
                .extracting(Finding::severity)
                .containsExactly(Severity.FLAG);
        assertThat(findings(TestVacancy.paid(assumed("per-month"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.FLAG);
    }

    @Test
    void doesNotJudgeBasePayOrALowerEndAlone() {
        assertThat(findings(TestVacancy.paid(assumed("base-pay-only")))).isEmpty();
        assertThat(findings(TestVacancy.paid(assumed("lower-end-only")))).isEmpty();
    }

    @Test
    void judgesADayOfFullTimeWorkOnly() {
        PayRange low = per(PayPeriod.DAY, 60, 78);

        assertThat(findings(TestVacancy.paid(low))).hasSize(1);
        assertThat(findings(TestVacancy.paid(per(PayPeriod.DAY, 79, 79)))).isEmpty();
        assertThat(findings(typed(EmploymentType.PART_TIME, low))).isEmpty();
        assertThat(findings(typed(null, low))).isEmpty();
    }

    @Test
    void judgesAnHourByTheKindOfWork(@TempDir Path folder) throws IOException {
        Gate gate = gate(folder, "430300\t2026-01-01\t1740\t15\t某通知\n");
        PayRange twelve = per(PayPeriod.HOUR, 12, 12);

        assertThat(findings(gate, typed(EmploymentType.PART_TIME, twelve)))
                .extracting(Finding::rewrite)
                .containsExactly("不低于15元/小时");
        assertThat(findings(gate, typed(EmploymentType.FULL_TIME, twelve))).isEmpty();
        assertThat(findings(gate, typed(EmploymentType.FULL_TIME, per(PayPeriod.HOUR, 9, 9))))
                .hasSize(1);
    }

    @Test
    void doesNotJudgeInternshipsOtherPlacesOrEarlierDays() {
        PayRange low = PayRange.perMonth(1000, 1500);

        assertThat(findings(typed(EmploymentType.INTERNSHIP, low))).isEmpty();
        assertThat(findings(TestVacancy.sound().pay(low).at("430100").build())).isEmpty();
        assertThat(
                        Gate.standard()
                                .check(TestVacancy.paid(low), LocalDate.of(2020, 1, 1))
                                .stream()
                                .map(Finding::rule))
                .doesNotContain("below-minimum-wage");
    }

    @Test
    void doesNotJudgeAPlaceWhoseOwnWageIsUnknown() {
        assertThat(
                        findings(
                                TestVacancy.sound()
                                        .pay(PayRange.perMonth(1500, 1600))
                                        .at("430321")
                                        .build()))
                .isEmpty();
    }

    @Test
    void theNarrowestPlaceAndTheLatestDayDecide(@TempDir Path folder) throws IOException {
        Gate gate =
                gate(
                        folder,
                        "430000\t2020-01-01\t2000\t-\t省\n"
                                + "430300\t2020-01-01\t1500\t-\t市\n"
                                + "430300\t2026-01-01\t1800\t-\t市\n"
                                + "430300\t2027-01-01\t1900\t-\t市\n");

        assertThat(findings(gate, TestVacancy.paid(PayRange.perMonth(1000, 1799))))
                .extracting(Finding::rewrite)
                .containsExactly("不低于1800元/月");
        assertThat(findings(gate, TestVacancy.paid(PayRange.perMonth(1000, 1800)))).isEmpty();
    }

    @Test
    void aTableThatBreaksItsRulesIsRefusedWithItsLine(@TempDir Path folder) {
        assertThatThrownBy(() -> gate(folder, "430300\tnever\t1700\t-\t某通知\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("wages.tsv:2: from is \"never\"");
        assertThatThrownBy(() -> gate(folder, "430300\t2026-01-01\t-5\t-\t某通知\n"))
                .hasMessageContaining("wages.tsv:2: a wage is -5.0");
        assertThatThrownBy(() -> MinimumWages.read(folder.resolve("none.tsv")))
                .hasMessageContaining("there is no file");
    }

    private static Gate gate(Path folder, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("wages.tsv"), HEADER + lines);
        return new Gate(MinimumWages.read(file), EmployerStandings.NONE);
    }

    private static List<Finding> findings(Vacancy vacancy) {
        return Verdicts.of("below-minimum-wage", vacancy);
    }

    private static List<Finding> findings(Gate gate, Vacancy vacancy) {
        return gate.check(vacancy, TestVacancy.TODAY).stream()
                .filter(finding -> finding.rule().equals("below-minimum-wage"))
                .toList();
    }

    private static Vacancy typed(@Nullable EmploymentType type, PayRange pay) {
        return TestVacancy.sound().type(type).pay(pay).build();
    }

    private static PayRange per(PayPeriod period, double low, double high) {
        return new PayRange(period, low, high, 12, "", List.of());
    }

    private static PayRange assumed(String what) {
        return new PayRange(PayPeriod.MONTH, 1500.0, 1500.0, 12, "1500", List.of(what));
    }
}
