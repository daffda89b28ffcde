package org.lotusmatch.matcher.insight;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.insight.KeptShortage;
import org.lotusmatch.domain.insight.ShortageHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Keeps the latest table at hand, and the first table of each month for good. Thread-safe; whoever
 * asks first after a while waits for the survey.
 */
public final class ShortageWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ShortageWatch.class);

    private final Supplier<ShortageTable> survey;
    private final ShortageHistory history;
    private final Clock clock;
    private final Duration fresh;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("shortages").factory());
    private @Nullable ShortageTable table;
    private Instant madeAt = Instant.EPOCH;

    /**
     * @param fresh how old a table may be that is shown
     */
    public ShortageWatch(
            Supplier<ShortageTable> survey, ShortageHistory history, Clock clock, Duration fresh) {
        this.survey = survey;
        this.history = history;
        this.clock = clock;
        this.fresh = fresh;
    }

    /** Looks after every delay whether a month is to be kept. */
    public void start(Duration delay) {
        thread.scheduleWithFixedDelay(
                this::keepOrLog, delay.toMillis(), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Not older than a while; a table without a line is made anew each time. */
    public synchronized ShortageTable table() {
        Instant now = clock.instant();
        ShortageTable last = table;
        if (last == null || last.lines().isEmpty() || !now.isBefore(madeAt.plus(fresh))) {
            last = survey.get();
            table = last;
            madeAt = now;
            log.info("shortages of {} occupations in districts", last.lines().size());
        }
        return last;
    }

    /**
     * Keeps this month unless it is kept, or there is nothing to keep yet.
     *
     * @return whether it was kept now
     */
    public boolean keepMonth() {
        YearMonth month = YearMonth.from(LocalDate.now(clock));
        if (history.isKept(month)) {
            return false;
        }
        ShortageTable now = table();
        return !now.lines().isEmpty()
                && history.keep(
                        month, now.lines().stream().map(line -> kept(month, line)).toList());
    }

    private static KeptShortage kept(YearMonth month, ShortageLine line) {
        Shortage shortage = line.shortage();
        return new KeptShortage(
                month,
                line.cell().occupation(),
                line.cell().district(),
                line.signals().headcount(),
                line.signals().people().blurred(),
                line.signals().yuanPerMonth(),
                shortage.index(),
                shortage.low(),
                shortage.high());
    }

    private void keepOrLog() {
        try {
            keepMonth();
        } catch (RuntimeException e) {
            log.warn("this month's shortages are not kept yet", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
