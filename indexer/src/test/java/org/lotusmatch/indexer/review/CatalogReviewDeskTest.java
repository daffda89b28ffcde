package org.lotusmatch.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotusmatch.indexer.review.TestDesk.DEPOSIT;
import static org.lotusmatch.indexer.review.TestDesk.MEN;
import static org.lotusmatch.indexer.review.TestDesk.YOUNG;
import static org.lotusmatch.indexer.review.TestDesk.ruling;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingNotOpenException;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.review.ReviewableFinding;
import org.lotusmatch.domain.review.UnsuitableDecisionException;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;

class CatalogReviewDeskTest {
    @TempDir private Path folder;
    private TestDesk test;

    @BeforeEach
    void open() {
        test = new TestDesk(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anOverruledFindingLetsTheVacancyInAtOnceAndTheIndexIsTold() {
        VacancyId id = test.take("1", "限男性");
        long sequence = test.catalog.outbox.latest(Corpus.VACANCIES);
        assertThat(test.stored(id).isQuarantined()).isTrue();

        Review review = test.decide(id, MEN, Decision.OVERRULE);

        assertThat(test.stored(id).isQuarantined()).isFalse();
        assertThat(test.severity(id, MEN)).isEqualTo(Severity.CLEARED);
        assertThat(test.catalog.outbox.latest(Corpus.VACANCIES)).isGreaterThan(sequence);
        assertThat(test.told).isEqualTo(1);
        assertThat(test.desk.findCase(id).orElseThrow().history()).containsExactly(review);
        assertThat(test.desk.count(ReviewScope.UNDECIDED)).isZero();
    }

    @Test
    void oneOfTwoFindingsOverruledIsNotEnough() {
        VacancyId id = test.take("1", "限男性，交押金");
        test.decide(id, MEN, Decision.OVERRULE);
        assertThat(test.stored(id).isQuarantined()).isTrue();
        assertThat(test.desk.count(ReviewScope.WAITING)).isEqualTo(1);
        test.decide(id, DEPOSIT, Decision.OVERRULE);
        assertThat(test.stored(id).isQuarantined()).isFalse();
    }

    @Test
    void theSameWordsImportedAgainStayOverruled() {
        VacancyId id = test.take("1", "限男性");
        test.decide(id, MEN, Decision.OVERRULE);
        long sequence = test.catalog.outbox.latest(Corpus.VACANCIES);
        test.take("1", "限男性");
        assertThat(test.catalog.outbox.latest(Corpus.VACANCIES)).isEqualTo(sequence);
        test.take("1", "限男性，包吃住");
        assertThat(test.stored(id).isQuarantined()).isFalse();
    }

    @Test
    void changedWordsAreJudgedAnew() {
        VacancyId id = test.take("1", "限男性");
        test.decide(id, MEN, Decision.OVERRULE);
        test.take("1", "限男性，交押金");
        assertThat(test.stored(id).isQuarantined()).isTrue();
        assertThat(test.severity(id, MEN)).isEqualTo(Severity.CLEARED);
        assertThat(test.desk.findCase(id).orElseThrow().findings())
                .filteredOn(ReviewableFinding::isWaiting)
                .extracting(ReviewableFinding::key)
                .containsExactly(DEPOSIT);
    }

    @Test
    void wordsThatGoAndComeBackFindTheirDecisionAgain() {
        VacancyId id = test.take("1", "限男性");
        Review review = test.decide(id, MEN, Decision.OVERRULE);
        test.take("1", "包吃住");
        assertThat(test.desk.findCase(id).orElseThrow().findings()).isEmpty();
        assertThat(test.desk.findCase(id).orElseThrow().history()).containsExactly(review);
        test.take("1", "限男性");
        assertThat(test.stored(id).isQuarantined()).isFalse();
    }

    @Test
    void anUpheldFindingKeepsTheVacancyOutAndClosesTheCase() {
        VacancyId id = test.take("1", "限男性");
        test.decide(id, MEN, Decision.UPHOLD);
        assertThat(test.stored(id).isQuarantined()).isTrue();
        assertThat(test.desk.count(ReviewScope.UNDECIDED)).isZero();
        assertThat(test.desk.count(ReviewScope.DECIDED)).isEqualTo(1);
        test.take("1", "限男性，包吃住");
        assertThat(test.desk.count(ReviewScope.UNDECIDED)).isZero();
    }

    @Test
    void aFlaggedVacancyIsWithheldByHandAndStaysSo() {
        VacancyId id = test.take("1", "35岁以下");
        assertThat(test.stored(id).isQuarantined()).isFalse();
        Review withheld = test.decide(id, YOUNG, Decision.WITHHOLD);
        assertThat(test.stored(id).isQuarantined()).isTrue();
        test.take("1", "35岁以下，包吃住");
        assertThat(test.stored(id).isQuarantined()).isTrue();
        test.desk.decide(id, ruling(YOUNG, Decision.UPHOLD, withheld));
        assertThat(test.severity(id, YOUNG)).isEqualTo(Severity.FLAG);
    }

    @Test
    void withholdingWhatIsKeptOutSaysNothing() {
        VacancyId id = test.take("1", "限男性");
        assertThatThrownBy(() -> test.decide(id, MEN, Decision.WITHHOLD))
                .isInstanceOf(UnsuitableDecisionException.class);
        assertThat(test.desk.findCase(id).orElseThrow().history()).isEmpty();
    }

    @Test
    void aLaterDecisionSupersedesAndBothAreKept() {
        VacancyId id = test.take("1", "限男性");
        Review first = test.decide(id, MEN, Decision.OVERRULE);
        Review second = test.desk.decide(id, ruling(MEN, Decision.UPHOLD, first));
        assertThat(test.stored(id).isQuarantined()).isTrue();
        assertThat(test.desk.findCase(id).orElseThrow().history()).containsExactly(second, first);
    }

    @Test
    void whoDidNotSeeTheDecisionInForceCannotReplaceIt() {
        VacancyId id = test.take("1", "限男性");
        Review first = test.decide(id, MEN, Decision.UPHOLD);
        FindingNotOpenException decided =
                catchThrowableOfType(
                        FindingNotOpenException.class,
                        () -> test.decide(id, MEN, Decision.OVERRULE));
        assertThat(decided.isDecided()).isTrue();
        assertThat(decided.now().history()).containsExactly(first);
        assertThat(test.stored(id).isQuarantined()).isTrue();
    }

    @Test
    void aFindingThatIsGoneCannotBeDecided() {
        VacancyId id = test.take("1", "限男性");
        test.take("1", "交押金");
        FindingNotOpenException gone =
                catchThrowableOfType(
                        FindingNotOpenException.class,
                        () -> test.decide(id, MEN, Decision.OVERRULE));
        assertThat(gone.isDecided()).isFalse();
        assertThat(gone.now().findings())
                .extracting(ReviewableFinding::key)
                .containsExactly(DEPOSIT);
    }

    @Test
    void whatParsersRemarkedIsNoCaseAndStaysAsItIs() {
        VacancyId id = test.take("1", "35岁以下");
        assertThat(test.desk.findCase(id).orElseThrow().findings()).hasSize(1);
        test.decide(id, YOUNG, Decision.OVERRULE);
        assertThat(test.stored(id).findings()).contains(TestDesk.NO_PAY);
    }

    @Test
    void anUnknownVacancyHasNoCase() {
        assertThat(test.desk.findCase(new VacancyId("v-0"))).isEmpty();
        assertThatThrownBy(() -> test.decide(new VacancyId("v-0"), MEN, Decision.UPHOLD))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aTransactionThatFailsLeavesNeitherDecisionNorEffect() {
        VacancyId id = test.take("1", "限男性");
        long sequence = test.catalog.outbox.latest(Corpus.VACANCIES);
        assertThatThrownBy(
                        () ->
                                test.catalog.transactions.executeWithoutResult(
                                        status -> {
                                            test.decide(id, MEN, Decision.OVERRULE);
                                            throw new IllegalStateException("power cut");
                                        }))
                .hasMessage("power cut");
        assertThat(test.stored(id).isQuarantined()).isTrue();
        assertThat(test.desk.findCase(id).orElseThrow().history()).isEmpty();
        assertThat(test.desk.count(ReviewScope.WAITING)).isEqualTo(1);
        assertThat(test.catalog.outbox.latest(Corpus.VACANCIES)).isEqualTo(sequence);
    }

    @Test
    void noDecisionCanBeChangedOrDeleted() {
        VacancyId id = test.take("1", "限男性");
        Review review = test.decide(id, MEN, Decision.OVERRULE);
        for (String change :
                new String[] {"update review set reason = 'x'", "delete from review"}) {
            assertThatThrownBy(() -> test.catalog.jdbc.sql(change).update())
                    .hasMessageContaining("reviews are never");
        }
        test.close();
        test = new TestDesk(folder);
        assertThat(test.desk.findCase(id).orElseThrow().history()).containsExactly(review);
        assertThat(test.stored(id).isQuarantined()).isFalse();
    }

    @Test
    void aCaseWaitsFromTheDayItsWordsWereFirstFound() {
        VacancyId id = test.take("1", "限男性");
        test.wait(Duration.ofDays(3));
        test.take("1", "限男性，交押金");
        assertThat(test.desk.findCase(id).orElseThrow().findings())
                .extracting(ReviewableFinding::since)
                .containsExactly(
                        Instant.parse("2026-11-23T08:00:00Z"),
                        Instant.parse("2026-11-26T08:00:00Z"));
    }
}
