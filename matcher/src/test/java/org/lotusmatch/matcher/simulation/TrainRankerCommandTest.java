package org.lotusmatch.matcher.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.feedback.FeedbackEvent;
import org.lotusmatch.domain.feedback.FeedbackKind;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.JudgedImpression;
import org.lotusmatch.domain.feedback.ShownAnswer;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.ranking.LearnedRanker;
import org.lotusmatch.indexer.IndexerApplication;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.catalog.FeedbackWriter;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.inference.ranking.RankerShelf;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.opentest4j.TestAbortedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The command as it is installed, on a data folder that the service could have left. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class TrainRankerCommandTest {
    private static final int DAYS = 45;
    private static final long SEED = 11;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path data;

    /**
     * @param code exit code
     */
    private record Run(int code, String out, String err) {}

    /** Skipped where libgomp is missing; where CI is set, its absence is a failure. */
    private Run train(Locale locale) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                IndexerApplication.run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        locale,
                        "train-ranker",
                        "--data",
                        data.toString());
        if (err.toString().contains("cannot train") && System.getenv("CI") == null) {
            throw new TestAbortedException("LightGBM does not run here");
        }
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void whatBeatsTheFitGoesLiveAndIsSaid() throws IOException {
        keep(new SimulatedCity(Taste.NEAR_HOME, SEED).live(DAYS));

        Run run = train(Locale.ENGLISH);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The interval lies above 0: live from now on.", "nDCG@10");
        String id = named();
        assertThat(id).startsWith("learned-202602");
        assertThat(run.out()).contains(id);
        assertThat(data.resolve("rankers").resolve(id).resolve("card.md")).content().contains(id);
        assertThat(live()).map(LearnedRanker::id).contains(id);
    }

    @Test
    void whatDoesNotBeatTheFitStaysOutOfServiceAndIsSaid() throws IOException {
        keep(new SimulatedCity(Taste.AS_WEIGHTED, SEED).live(DAYS));

        Run run = train(Locale.ENGLISH);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("The interval does not lie above 0: not live")
                .doesNotContain("live from now on");
        assertThat(named()).isEmpty();
        assertThat(live()).isEmpty();
    }

    @Test
    void tooLittleFeedbackIsSaidInChineseToo() throws IOException {
        keep(new SimulatedCity(Taste.NEAR_HOME, SEED).live(3));

        Run run = train(Locale.CHINESE);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("反馈太少：仍按匹配度排序，未启用。");
        assertThat(named()).isEmpty();
    }

    @Test
    void aFolderWithoutAnswersFailsAndLeavesNothingBehind() {
        Run run = train(Locale.ENGLISH);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no answers are kept yet");
        assertThat(data.resolve("rankers")).doesNotExist();
    }

    private String named() throws IOException {
        return Files.readString(data.resolve("rankers").resolve("live.txt")).strip();
    }

    private Optional<LearnedRanker> live() {
        return new RankerShelf(data.resolve("rankers"))
                .find(ScorerFixture.SCORER.version().features());
    }

    /** Through the same writer as the service: people, what they were shown, what they did. */
    private void keep(List<JudgedAnswer> answers) {
        try (HikariDataSource database =
                CatalogDatabase.openCatalog(data.resolve("catalog.sqlite"))) {
            JdbcClient jdbc = JdbcClient.create(database);
            TransactionTemplate transactions =
                    new TransactionTemplate(new JdbcTransactionManager(database));
            Map<String, ProfileId> people = save(answers, jdbc, transactions);
            try (FeedbackWriter writer =
                    new FeedbackWriter(jdbc, transactions, CLOCK, Duration.ofDays(365))) {
                for (int i = 0; i < answers.size(); i++) {
                    JudgedAnswer answer = answers.get(i);
                    keep(writer, "a" + i, people.get(answer.asker()), answer);
                }
            }
            assertThat(jdbc.sql("select count(*) from shown_answer").query(Integer.class).single())
                    .isEqualTo(answers.size());
        }
    }

    private static Map<String, ProfileId> save(
            List<JudgedAnswer> answers, JdbcClient jdbc, TransactionTemplate transactions) {
        RecordStore records = new RecordStore(jdbc, new Outbox(jdbc), CLOCK);
        Map<String, ProfileId> people = new HashMap<>();
        transactions.executeWithoutResult(
                status ->
                        answers.stream()
                                .map(JudgedAnswer::asker)
                                .distinct()
                                .forEach(
                                        asker -> {
                                            TalentProfile person = TestProfiles.of(asker).build();
                                            records.save(person);
                                            people.put(asker, person.id());
                                        }));
        return people;
    }

    private static void keep(
            FeedbackWriter writer, String id, ProfileId person, JudgedAnswer answer) {
        writer.noteShown(
                new ShownAnswer(
                        id,
                        answer.shownAt(),
                        person,
                        answer.scorer(),
                        "weighted",
                        answer.impressions().stream().map(JudgedImpression::impression).toList()));
        for (JudgedImpression row : answer.impressions()) {
            for (FeedbackKind kind : FeedbackKind.values()) {
                if (row.grade() > 0 && kind.grade() == row.grade()) {
                    String event = id + "-" + row.impression().rank();
                    writer.recordLater(
                            new FeedbackEvent(event, id, row.impression().vacancy(), kind));
                }
            }
        }
    }
}
