package org.lotusmatch.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.catalog.Sightings;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** An answer is never given by an older row than the record of truth has. */
class VacancyShelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Instant now = noonOf(TODAY);
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);

    @TempDir private Path folder;
    private HikariDataSource database;
    private JdbcClient jdbc;
    private TransactionTemplate transactions;
    private RecordStore records;
    private VacancyShelf shelf;

    @BeforeEach
    void open() {
        database = CatalogDatabase.openCatalog(folder.resolve("catalog.sqlite"));
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        records = new RecordStore(jdbc, new Outbox(jdbc), clock);
        shelf =
                new VacancyShelf(
                        records,
                        ScorerFixture.ASSESSOR,
                        new OpenVacancies(clock),
                        new VacancyStandings(records, clock));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void save(Vacancy vacancy) {
        transactions.executeWithoutResult(begun -> records.save(vacancy));
    }

    private static Vacancy paying(String id, double yuan) {
        return TestVacancies.of(id, "焊工").payPerMonth(yuan, yuan).build();
    }

    private List<Double> offers(Vacancy... vacancies) {
        List<VacancyId> ids = List.of(vacancies).stream().map(Vacancy::id).toList();
        return shelf.rows(ids).stream().map(VacancyRow::offerYuanPerMonth).toList();
    }

    @Test
    void aChangedVacancyIsScoredByItsNewContentAtOnce() {
        save(paying("1", 5000));
        assertThat(offers(paying("1", 0))).containsExactly(5000.0);
        save(paying("1", 6000));
        assertThat(offers(paying("1", 0))).containsExactly(6000.0);
    }

    @Test
    void aVacancyStaysOnTheShelfUntilItChanges() {
        save(paying("1", 5000));
        save(paying("2", 5500));
        VacancyRow first = row("1");
        save(paying("2", 6000));
        assertThat(row("1")).isSameAs(first);
        assertThat(offers(paying("2", 0))).containsExactly(6000.0);
    }

    @Test
    void whatIsNotThereOrMayNotBeAnsweredIsLeftOut() {
        Vacancy over = TestVacancies.of("over", "焊工").through(TODAY.minusDays(1)).build();
        save(over);
        save(paying("1", 5000));
        assertThat(shelf.rows(List.of(over.id(), paying("none", 0).id(), paying("1", 0).id())))
                .extracting(row -> row.vacancy().id())
                .containsExactly(paying("1", 0).id());
    }

    @Test
    void fillsAndCatchesUpWithoutBeingAsked() {
        for (int i = 0; i < 1_200; i++) {
            save(paying("v" + i, 4000 + i));
        }
        shelf.fill();
        assertThat(shelf.size()).isEqualTo(1_200);
        save(paying("v7", 9000));
        save(paying("late", 8000));
        shelf.catchUp();
        assertThat(shelf.size()).isEqualTo(1_201);
        assertThat(offers(paying("v7", 0), paying("late", 0))).containsExactly(9000.0, 8000.0);
    }

    @Test
    void whatIsOpenIsAllAtHandOnlyOnceItWasReadThrough() {
        save(paying("1", 5000));
        assertThat(shelf.all()).isEmpty();
        shelf.fill();
        assertThat(all()).containsExactlyInAnyOrder("1");
        save(paying("2", 6000));
        save(paying("1", 7000));
        assertThat(all()).containsExactlyInAnyOrder("1", "2");
        assertThat(offers(paying("1", 0))).containsExactly(7000.0);
    }

    @Test
    void afterManyChangesNotAllIsAtHandUntilTheyAreReadAgain() {
        shelf.fill();
        for (int i = 0; i < 700; i++) {
            save(paying("v" + i, 4000 + i));
        }
        assertThat(shelf.all()).isEmpty();
        shelf.catchUp();
        assertThat(all()).hasSize(700);
    }

    @Test
    void whatHasExpiredIsThereAgainWhenTheClockGoesBack() {
        save(paying("long", 5000));
        save(TestVacancies.of("short", "焊工").through(TODAY).build());
        save(paying("changed", 5000));
        shelf.fill();
        now = noonOf(TODAY.plusDays(1));
        shelf.fill();
        assertThat(all()).containsExactlyInAnyOrder("long", "changed");
        now = noonOf(TODAY);
        assertThat(shelf.all()).as("somebody else is to be asked").isEmpty();
        shelf.fill();
        assertThat(all()).containsExactlyInAnyOrder("long", "changed", "short");
    }

    @Test
    void whatHadExpiredWhenItWasReadIsThereAgainWhenTheClockGoesBack() {
        Vacancy shortOne = TestVacancies.of("short", "焊工").through(TODAY).build();
        shelf.fill();
        save(shortOne);
        now = noonOf(TODAY.plusDays(1));
        assertThat(all()).isEmpty();
        now = noonOf(TODAY);
        assertThat(shelf.all()).isEmpty();
        shelf.fill();
        assertThat(all()).containsExactly("short");
    }

    @Test
    void whatAnotherAdvertisementIsShownForIsNotAmongAll() {
        save(paying("1", 5000));
        save(paying("2", 5000));
        shelf.fill();
        transactions.executeWithoutResult(
                begun -> {
                    hide(paying("2", 0).id());
                    new Outbox(jdbc).append(Corpus.VACANCIES, paying("2", 0).id().value());
                });
        assertThat(all()).containsExactly("1");
    }

    @Test
    void nobodyMissesWhatWasStoredBeforeTheQuestion() throws InterruptedException {
        shelf.fill();
        AtomicInteger stored = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger missed = new AtomicInteger();
        Thread keeper = repeating(shelf::catchUp, done);
        Thread reader =
                repeating(
                        () -> {
                            int before = stored.get();
                            shelf.all()
                                    .filter(all -> all.size() < before)
                                    .ifPresent(all -> missed.incrementAndGet());
                        },
                        done);
        for (int i = 1; i <= 400; i++) {
            save(paying("v" + i, 4000 + i));
            stored.set(i);
            save(paying("v" + (1 + i / 2), 9000 + i));
        }
        done.set(true);
        keeper.join();
        reader.join();
        assertThat(missed.get()).isZero();
        assertThat(all()).hasSize(400);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private void hide(VacancyId id) {
        jdbc.sql(
                        "insert into vacancy_copy (record_id, leader_id, shown, exact_key, bands,"
                                + " employer, facts, quarantined, last_day, known_facts, posted_on)"
                                + " values (?, 'leader', 0, 0, '', '', '', 0, '2026-12-31', 0,"
                                + " '2026-11-01')")
                .param(id.value())
                .update();
    }

    private static Thread repeating(Runnable task, AtomicBoolean done) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            while (!done.get()) {
                                task.run();
                            }
                        });
    }

    private List<String> all() {
        return shelf.all().orElseThrow().stream()
                .map(row -> row.vacancy().origin().sourceId())
                .toList();
    }

    @Test
    void livenessFollowsWhatIsHeardWithoutAChangeOfTheRecord() {
        save(paying("1", 5000));
        assertThat(row("1").liveness()).isNull();
        long before = records.heardRevision();
        new Sightings(jdbc, clock)
                .note(List.of(new Sightings.Sighting(paying("1", 0).id().value(), "", null)));
        assertThat(records.heardRevision()).isGreaterThan(before);
        shelf.renew();
        assertThat(row("1").liveness()).extracting(Liveness::lastSignOn).isEqualTo(TODAY);
        assertThat(row("1").offerYuanPerMonth()).isEqualTo(5000.0);
    }

    @Test
    void noReaderSeesAnOlderOfferThanWasStoredBeforeItAsked() throws InterruptedException {
        save(paying("1", 1));
        AtomicInteger stored = new AtomicInteger(1);
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger older = new AtomicInteger();
        List<Thread> readers = List.of(reader(stored, done, older), reader(stored, done, older));
        for (int offer = 2; offer <= 300; offer++) {
            save(paying("1", offer));
            stored.set(offer);
        }
        done.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(older.get()).isZero();
        assertThat(offers(paying("1", 0))).containsExactly(300.0);
    }

    private Thread reader(AtomicInteger stored, AtomicBoolean done, AtomicInteger older) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            while (!done.get()) {
                                int before = stored.get();
                                older.addAndGet(offers(paying("1", 0)).getFirst() < before ? 1 : 0);
                            }
                        });
    }

    private VacancyRow row(String id) {
        return shelf.rows(List.of(paying(id, 0).id())).getFirst();
    }
}
