package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.vacancy.Employer;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;

class MissingItemsTest {
    @Test
    void namesEveryItemThatAVacancyLacks() {
        Vacancy bare =
                TestVacancy.sound()
                        .employer(Employer.NOT_SAID)
                        .headcount(null)
                        .description(" ")
                        .nowhere()
                        .pay(PayRange.unknown(PayPeriod.NEGOTIABLE, ""))
                        .through(null)
                        .build();

        assertThat(missing(bare))
                .extracting(Finding::rule)
                .containsExactly(
                        "no-employer",
                        "no-headcount",
                        "no-description",
                        "no-place",
                        "no-pay",
                        "no-validity-date");
        assertThat(missing(bare)).allMatch(finding -> finding.severity() == Severity.FLAG);
    }

    @Test
    void payThatIsOpenIsNotSaid() {
        Vacancy open = TestVacancy.paid(PayRange.unknown(PayPeriod.NEGOTIABLE, "薪资面议"));
        Vacancy piece = TestVacancy.paid(PayRange.unknown(PayPeriod.PIECE, "计件"));

        assertThat(missing(open)).containsExactly(Finding.flag("no-pay", "pay", "薪资面议"));
        assertThat(missing(piece)).isEmpty();
    }

    private static List<Finding> missing(Vacancy vacancy) {
        return Gate.standard().check(vacancy, TestVacancy.TODAY).stream()
                .filter(finding -> finding.rule().startsWith("no-"))
                .toList();
    }
}
