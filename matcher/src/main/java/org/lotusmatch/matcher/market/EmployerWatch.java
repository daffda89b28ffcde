package org.lotusmatch.matcher.market;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.employer.EmployerStandings;
import org.lotusmatch.domain.feedback.ReplyCount;
import org.lotusmatch.domain.feedback.ReplyCounts;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.vacancy.Employer;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.rank.EmployerRecord;
import org.lotusmatch.matcher.rank.EmployerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps what is known of employers: the public lists, asked each time, and the latest count of
 * answered applications. Readers never wait. Thread-safe.
 */
public final class EmployerWatch implements EmployerRecords, AutoCloseable {
    /** Habits change; an application of half a year ago says little. */
    static final Duration LATE = Duration.ofDays(180);

    /** Most who answer at all do so within two weeks. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private static final Logger log = LoggerFactory.getLogger(EmployerWatch.class);
    private static final ReplyCount NO_REPLIES = new ReplyCount(0, 0);

    private final Catalog catalog;
    private final EmployerStandings standings;
    private final ReplyCounts replies;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("employer-watch").factory());
    private volatile Map<String, ReplyCount> byEmployer = Map.of();

    public EmployerWatch(
            Catalog catalog, EmployerStandings standings, ReplyCounts replies, Clock clock) {
        this.catalog = catalog;
        this.standings = standings;
        this.replies = replies;
        this.clock = clock;
    }

    /** Counts at once and then at every interval. */
    public void start(Duration interval) {
        thread.scheduleWithFixedDelay(
                this::refreshOrLog, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public EmployerRecord find(Employer employer) {
        if (!employer.isNamed()) {
            return EmployerRecord.UNKNOWN;
        }
        ReplyCount count = byEmployer.getOrDefault(Words.fold(employer.name()), NO_REPLIES);
        return new EmployerRecord(
                standings.find(employer.name(), LocalDate.now(clock)).orElse(null),
                count.answered(),
                count.applications());
    }

    /** The latest count of answered applications, by the employer's folded name. */
    public Map<String, ReplyCount> counts() {
        return byEmployer;
    }

    /** Counts anew; waits for it. */
    public synchronized void refresh() {
        Instant now = clock.instant();
        Map<VacancyId, ReplyCount> counts =
                replies.countReplies(now.minus(LATE), now.minus(PATIENCE));
        Map<String, ReplyCount> sums = new HashMap<>();
        catalog.listShownVacancies(List.copyOf(counts.keySet())).stream()
                .filter(vacancy -> vacancy.employer().isNamed())
                .forEach(
                        vacancy ->
                                sums.merge(
                                        Words.fold(vacancy.employer().name()),
                                        counts.getOrDefault(vacancy.id(), NO_REPLIES),
                                        ReplyCount::plus));
        byEmployer = Map.copyOf(sums);
    }

    /** A later round may succeed; the last count stays until then. */
    private void refreshOrLog() {
        try {
            refresh();
        } catch (RuntimeException e) {
            log.warn("no new count of answered applications", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
