package org.lotusmatch.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.time.Instant;
import java.util.List;

class RulingTest {
    private static final FindingKey MEN = new FindingKey("gender-condition", "限男性");

    @ParameterizedTest
    @CsvSource({
        "OVERRULE, FLAG, CLEARED",
        "OVERRULE, QUARANTINE, CLEARED",
        "UPHOLD, FLAG, FLAG",
        "UPHOLD, QUARANTINE, QUARANTINE",
        "WITHHOLD, FLAG, QUARANTINE"
    })
    void aDecisionSaysWhatFollows(Decision decision, Severity found, Severity follows) {
        assertThat(decision.severity(found)).isEqualTo(follows);
        assertThat(decision.suits(found)).isTrue();
    }

    @Test
    void aReasonHasFiveToFiveHundredCharacters() {
        assertThat(Ruling.isReason("  四个字。 ")).isFalse();
        assertThat(Ruling.isReason("五个字了。")).isTrue();
        assertThat(Ruling.isReason("𠮷".repeat(500))).isTrue();
        assertThat(Ruling.isReason("长".repeat(501))).isFalse();
        assertThatThrownBy(() -> new Ruling(MEN, Decision.UPHOLD, "短", "王", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ruling(MEN, Decision.UPHOLD, "理由充分无误", " ", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLatestDecisionIsInForceAndOnlyForItsOwnWords() {
        Rulings rulings = Rulings.of(List.of(review(Decision.OVERRULE), review(Decision.UPHOLD)));
        Finding found = Finding.quarantine(MEN.rule(), "title", MEN.quote());
        assertThat(rulings.apply(found).severity()).isEqualTo(Severity.CLEARED);
        Finding other = Finding.quarantine(MEN.rule(), "title", "限女性");
        assertThat(rulings.apply(other)).isEqualTo(other);
        assertThat(Rulings.NONE.apply(found)).isEqualTo(found);
    }

    private static Review review(Decision decision) {
        return new Review(
                "r-1",
                new VacancyId("v-1"),
                MEN,
                decision,
                "理由充分无误",
                "王",
                Instant.parse("2026-11-23T08:00:00Z"));
    }
}
