package org.lotusmatch.matcher.market;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.rank.GoingRate;
import org.lotusmatch.matcher.rank.GoingRates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the latest snapshot of the market. Readers never wait; a snapshot of 100,000 vacancies
 * takes some ten seconds, in a thread of its own. Thread-safe.
 */
public final class MarketWatch implements GoingRates, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(MarketWatch.class);
    private static final int PAGE = 1_000;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Catalog catalog;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("market-watch").factory());
    private volatile Market market = Market.empty();
    private volatile Instant lookedAt = Instant.EPOCH;

    public MarketWatch(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Looks for changes at every interval; every second until there is anything. */
    public void start(Duration interval) {
        thread.scheduleWithFixedDelay(
                () -> refreshIfDue(interval), 0, SOON.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void refreshIfDue(Duration interval) {
        Instant now = clock.instant();
        if (market.vacancies().isEmpty() || !now.isBefore(lookedAt.plus(interval))) {
            lookedAt = now;
            refreshOrLog();
        }
    }

    public Market market() {
        return market;
    }

    @Override
    public Optional<GoingRate> find(Vacancy vacancy) {
        return market.pay().find(vacancy);
    }

    /** Makes a new snapshot if vacancies or the day have changed; waits for it. */
    public synchronized void refresh() {
        long revision = catalog.revision(Corpus.VACANCIES);
        LocalDate today = LocalDate.now(clock);
        if (revision != market.revision() || !today.equals(market.day())) {
            List<Vacancy> open = open(today);
            market = new Market(revision, today, open, PayTable.of(open));
            log.info("market of {} open vacancies at revision {}", open.size(), revision);
        }
    }

    /** A later round may succeed; the last snapshot stays until then. */
    private void refreshOrLog() {
        try {
            refresh();
        } catch (RuntimeException e) {
            log.warn("no new snapshot of the market", e);
        }
    }

    private List<Vacancy> open(LocalDate today) {
        List<Vacancy> open = new ArrayList<>();
        List<Vacancy> page = catalog.vacanciesAfter(null, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(v -> !v.isQuarantined() && !v.validity().isExpired(today))
                    .forEach(open::add);
            VacancyId last = page.getLast().id();
            page = catalog.vacanciesAfter(last, PAGE);
        }
        return open;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
