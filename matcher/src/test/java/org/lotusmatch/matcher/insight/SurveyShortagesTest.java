package org.lotusmatch.matcher.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.feedback.ReplyCount;
import org.lotusmatch.domain.insight.KeptShortage;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.profile.Consent;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.catalog.StoredShortages;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Welders, on a record of truth. */
class SurveyShortagesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final YearMonth MONTH = YearMonth.from(TODAY);
    private static final OccupationId WELDER = new OccupationId("6-18-02-04/co2-welder");
    private static final DivisionCode YUHU = new DivisionCode("430302");
    private static final DivisionCode YUETANG = new DivisionCode("430304");
    private static final EconomicField METAL =
            new EconomicField("metal", "金属", "Metal", List.of("6-18"), List.of());

    @TempDir private Path folder;
    private HikariDataSource database;
    private TransactionTemplate transactions;
    private RecordStore records;
    private StoredShortages history;

    @BeforeEach
    void open() {
        database = CatalogDatabase.openCatalog(folder.resolve("catalog.sqlite"));
        JdbcClient jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        records = new RecordStore(jdbc, new Outbox(jdbc), CLOCK);
        history = new StoredShortages(jdbc, transactions, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Vacancy vacancy(String id, DivisionCode district, int daysOpen, double pay) {
        Vacancy vacancy =
                TestVacancies.of(id, "二保焊工")
                        .occupation(WELDER.value())
                        .at(district.value(), 27.86, 112.9)
                        .posted(TODAY.minusDays(daysOpen))
                        .payPerMonth(pay, pay)
                        .build();
        transactions.executeWithoutResult(begun -> records.save(vacancy));
        return vacancy;
    }

    private void welders(String group, int count, Consent consent) {
        for (int i = 0; i < count; i++) {
            TalentProfile welder =
                    TestProfiles.of(group + i)
                            .wishes("二保焊工", WELDER.value())
                            .worked("二保焊工", WELDER.value(), 5)
                            .consent(consent)
                            .build();
            transactions.executeWithoutResult(begun -> records.save(welder));
        }
    }

    private ShortageTable survey(Map<VacancyId, ReplyCount> replies) {
        try (MarketWatch market = new MarketWatch(records, CLOCK)) {
            market.refresh();
            return new SurveyShortages(
                            records,
                            market::market,
                            ScorerFixture.ASSESSOR,
                            (from, until) -> replies,
                            history,
                            ScorerFixture.TAXONOMY.occupations(),
                            ScorerFixture.GAZETTEER,
                            List.of(METAL),
                            CLOCK)
                    .survey();
        }
    }

    private static ShortageLine line(ShortageTable table, DivisionCode district) {
        return table.lines(null, district).getFirst();
    }

    @Test
    void countsPlacesDaysApplicationsAndThoseWhoAgreed() {
        Vacancy first = vacancy("1", YUHU, 10, 5000);
        vacancy("2", YUHU, 400, 7000);
        welders("yes", 4, new Consent(false, true));
        welders("no", 3, new Consent(true, false));
        ShortageTable table = survey(Map.of(first.id(), new ReplyCount(6, 1)));
        assertThat(table.people().value()).isEqualTo(4);
        Signals signals = line(table, YUHU).signals();
        assertThat(signals)
                .isEqualTo(
                        new Signals(
                                2,
                                2,
                                190,
                                2,
                                new PeopleCount(4),
                                new PeopleCount(6),
                                6000.0,
                                null));
    }

    @Test
    void linesAreFoundByFieldAndDistrictAndTheWiderCity() {
        vacancy("1", YUHU, 10, 5000);
        vacancy("2", YUETANG, 10, 5000);
        ShortageTable table = survey(Map.of());
        assertThat(table.lines("metal", YUETANG)).hasSize(1);
        assertThat(table.lines("health", null)).isEmpty();
        assertThat(table.lines(null, new DivisionCode("430300"))).hasSize(2);
        assertThat(table.districts()).containsExactly(YUHU, YUETANG);
    }

    @Test
    void whereTheSamePeopleFindMorePlacesTheIndexIsHigher() {
        vacancy("1", YUHU, 10, 5000);
        for (int i = 0; i < 9; i++) {
            vacancy("t" + i, YUETANG, 10, 5000 + i);
        }
        welders("w", 5, new Consent(false, true));
        ShortageTable table = survey(Map.of());
        assertThat(line(table, YUETANG).signals().people().value()).isEqualTo(5);
        assertThat(table.lines().getFirst().cell().district()).isEqualTo(YUETANG);
        assertThat(line(table, YUETANG).shortage().index())
                .isGreaterThan(line(table, YUHU).shortage().index());
    }

    @Test
    void payIsComparedWithTheLatestMonthKeptBefore() {
        history.keep(MONTH.minusMonths(2), List.of(kept(MONTH.minusMonths(2), 4000)));
        history.keep(MONTH.minusMonths(1), List.of(kept(MONTH.minusMonths(1), 5000)));
        vacancy("1", YUHU, 10, 5500);
        assertThat(line(survey(Map.of()), YUHU).signals().payRatio()).isEqualTo(1.1);
    }

    private static KeptShortage kept(YearMonth month, double pay) {
        return new KeptShortage(month, WELDER, YUHU, 3, 5, pay, 50, 40, 60);
    }

    @Test
    void aMonthIsKeptOnceAndNeverWhileNothingIsOpen() {
        try (ShortageWatch watch =
                new ShortageWatch(() -> survey(Map.of()), history, CLOCK, Duration.ofMinutes(1))) {
            assertThat(watch.keepMonth()).isFalse();
            vacancy("1", YUHU, 10, 5500);
            assertThat(watch.keepMonth()).isTrue();
            assertThat(watch.keepMonth()).isFalse();
        }
        assertThat(history.list(WELDER, YUHU))
                .extracting(KeptShortage::month, KeptShortage::people, KeptShortage::yuanPerMonth)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MONTH, 1, 5500.0));
        assertThat(history.keep(MONTH, List.of(kept(MONTH, 1)))).isFalse();
        assertThat(history.listMonth(MONTH)).hasSize(1);
    }
}
