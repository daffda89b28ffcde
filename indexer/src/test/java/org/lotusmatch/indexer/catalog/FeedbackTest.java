package org.lotusmatch.indexer.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.feedback.FeedbackEvent;
import org.lotusmatch.domain.feedback.FeedbackKind;
import org.lotusmatch.domain.feedback.Impression;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.JudgedImpression;
import org.lotusmatch.domain.feedback.RefusedFeedbackException;
import org.lotusmatch.domain.feedback.RefusedFeedbackException.Reason;
import org.lotusmatch.domain.feedback.ReplyCount;
import org.lotusmatch.domain.feedback.ScorerVersion;
import org.lotusmatch.domain.feedback.ShownAnswer;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.CatalogFixture;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class FeedbackTest {
    private static final Clock CLOCK = CatalogFixture.CLOCK;
    private static final Instant NOW = CLOCK.instant();
    private static final ScorerVersion SCORER = new ScorerVersion("1-f", "w");

    @TempDir private Path folder;
    private CatalogFixture catalog;
    private FeedbackWriter writer;

    @BeforeEach
    void open() {
        catalog = new CatalogFixture(folder);
        writer = writer(Duration.ofDays(30));
    }

    @AfterEach
    void close() {
        writer.close();
        catalog.close();
    }

    private FeedbackWriter writer(Duration keep) {
        return new FeedbackWriter(catalog.jdbc, catalog.transactions, CLOCK, keep);
    }

    private static ShownAnswer answer(String id, Instant at, @Nullable ProfileId person) {
        return new ShownAnswer(
                id,
                at,
                person,
                SCORER,
                "weighted",
                List.of(
                        new Impression(
                                new VacancyId("v-1"), 1, 0, 70.5, List.of(1.0, Double.NaN, 0.25)),
                        new Impression(
                                new VacancyId("v-2"), 2, 1, 60, List.of(0.5, 0.0, Double.NaN))));
    }

    private static FeedbackEvent event(String id, String answer, String vacancy) {
        return event(id, answer, vacancy, FeedbackKind.CLICK);
    }

    private static FeedbackEvent event(
            String id, String answer, String vacancy, FeedbackKind kind) {
        return new FeedbackEvent(id, answer, new VacancyId(vacancy), kind);
    }

    private List<JudgedAnswer> stored() {
        return new StoredFeedback(catalog.jdbc).listAnswers();
    }

    private int events() {
        return catalog.jdbc
                .sql("select count(*) from feedback_event")
                .query(Integer.class)
                .single();
    }

    @Test
    void anEventMayFollowItsAnswerAtOnceAndIsStoredWhenAcknowledged() {
        writer.noteShown(answer("a", NOW, null));

        assertThat(writer.record(event("e", "a", "v-2"))).isTrue();

        assertThat(events()).isEqualTo(1);
        JudgedAnswer judged = stored().getFirst();
        assertThat(judged.asker()).isEqualTo("a");
        assertThat(judged.scorer()).isEqualTo(SCORER);
        assertThat(judged.impressions()).extracting(JudgedImpression::grade).containsExactly(0, 1);
        assertThat(judged.impressions().getFirst().impression())
                .isEqualTo(answer("a", NOW, null).impressions().getFirst());
    }

    @Test
    void theFurthestEventCounts() {
        writer.noteShown(answer("a", NOW, null));
        writer.record(event("1", "a", "v-1", FeedbackKind.HIRE));
        writer.record(event("2", "a", "v-1", FeedbackKind.CLICK));
        writer.record(event("3", "a", "v-2", FeedbackKind.NOT_INTERESTED));

        assertThat(stored().getFirst().impressions())
                .extracting(JudgedImpression::grade)
                .containsExactly(4, 0);
    }

    @Test
    void theSameEventTwiceIsOneEvent() {
        writer.noteShown(answer("a", NOW, null));

        assertThat(writer.record(event("e", "a", "v-1"))).isTrue();
        assertThat(writer.record(event("e", "a", "v-1"))).isFalse();
        assertThat(events()).isEqualTo(1);
        assertRefused(Reason.ID_TAKEN, event("e", "a", "v-2"));
    }

    @Test
    void refusesWhatWasNeverShown() {
        writer.noteShown(answer("a", NOW, null));

        assertRefused(Reason.UNKNOWN_ANSWER, event("e", "b", "v-1"));
        assertRefused(Reason.NOT_SHOWN, event("e", "a", "v-3"));
        assertThat(events()).isZero();
    }

    private void assertRefused(Reason reason, FeedbackEvent event) {
        assertThatExceptionOfType(RefusedFeedbackException.class)
                .isThrownBy(() -> writer.record(event))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void oneBadEntryDoesNotTakeOthersWithIt() {
        writer.noteShown(answer("a", NOW, null));
        writer.noteShown(answer("a", NOW, null));
        writer.noteShown(answer("b", NOW, null));

        assertThat(writer.record(event("e", "b", "v-1"))).isTrue();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void erasingAPersonErasesWhatThePersonWasShownAndDid() {
        TalentProfile person = TestProfiles.of("1").build();
        catalog.transactions.executeWithoutResult(status -> catalog.records.save(person));
        writer.noteShown(answer("a", NOW, person.id()));
        writer.noteShown(answer("b", NOW, null));
        writer.record(event("e", "a", "v-1"));

        catalog.transactions.executeWithoutResult(status -> catalog.records.erase(person.id()));

        assertThat(stored()).extracting(JudgedAnswer::asker).containsExactly("b");
        assertThat(events()).isZero();
    }

    @Test
    void anAnswerOnItsWayWhenItsPersonIsErasedIsNotKept() {
        writer.noteShown(answer("a", NOW, new ProfileId("p-gone")));

        assertRefused(Reason.UNKNOWN_ANSWER, event("e", "a", "v-1"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatIsPastItsDaysGoes() {
        writer.noteShown(answer("old", NOW.minus(Duration.ofDays(10)), null));
        writer.noteShown(answer("new", NOW, null));
        writer.record(event("e", "old", "v-1"));
        writer.close();

        writer = writer(Duration.ofDays(7));
        assertThat(writer.record(event("f", "new", "v-1"))).isTrue();

        assertThat(stored()).extracting(JudgedAnswer::asker).containsExactly("new");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void nothingIsChangedLater() {
        writer.noteShown(answer("a", NOW, null));
        writer.record(event("e", "a", "v-1"));

        assertThatThrownBy(
                        () -> catalog.jdbc.sql("update feedback_event set kind = 'HIRE'").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void closingStoresWhatWaits() {
        writer.noteShown(answer("a", NOW, null));
        writer.recordLater(event("e", "a", "v-1"));
        writer.close();

        assertThat(events()).isEqualTo(1);
    }

    @Test
    void countsTheApplicationsThatAnInterviewFollowed() {
        writer.noteShown(answer("a", NOW, null));
        writer.noteShown(answer("b", NOW, null));
        writer.noteShown(answer("c", NOW, null));
        writer.record(event("1", "a", "v-1", FeedbackKind.APPLICATION));
        writer.record(event("2", "a", "v-1", FeedbackKind.INTERVIEW));
        writer.record(event("3", "b", "v-1", FeedbackKind.APPLICATION));
        writer.record(event("4", "c", "v-1", FeedbackKind.CLICK));
        writer.record(event("5", "c", "v-2", FeedbackKind.HIRE));

        StoredFeedback stored = new StoredFeedback(catalog.jdbc);
        assertThat(stored.countReplies(NOW.minusSeconds(1), NOW.plusSeconds(1)))
                .containsOnly(
                        entry(new VacancyId("v-1"), new ReplyCount(2, 1)),
                        entry(new VacancyId("v-2"), new ReplyCount(1, 1)));
        assertThat(stored.countReplies(NOW.minusSeconds(1), NOW)).isEmpty();
    }
}
