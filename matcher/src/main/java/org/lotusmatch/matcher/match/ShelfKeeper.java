package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.catalog.Catalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps a shelf filled in a thread of its own, so that answers seldom have to read. */
public final class ShelfKeeper implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ShelfKeeper.class);

    private final VacancyShelf shelf;
    private final Catalog catalog;
    private final Clock clock;
    private final Supplier<Object> conditions;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("shelf-keeper").factory());
    private Known known = new Known(LocalDate.MIN, -1, new Object());

    /** What the rows hold besides their records. */
    private record Known(LocalDate day, long heard, Object conditions) {}

    /**
     * @param conditions equal as long as going rates and employers' records are the same
     */
    public ShelfKeeper(
            VacancyShelf shelf, Catalog catalog, Clock clock, Supplier<Object> conditions) {
        this.shelf = shelf;
        this.catalog = catalog;
        this.clock = clock;
        this.conditions = conditions;
    }

    /**
     * Fills the shelf, and then looks after it.
     *
     * @param changes how often changed records are read again
     * @param rest how often all that is not in the records is looked up, if it has changed
     */
    public void start(Duration changes, Duration rest) {
        every(changes, shelf::catchUp);
        every(rest, this::renew);
    }

    private void renew() {
        Known now = new Known(LocalDate.now(clock), catalog.heardRevision(), conditions.get());
        if (!now.day().equals(known.day())) {
            shelf.fill();
            log.info("{} vacancies on the shelf", shelf.size());
        }
        if (!now.equals(known)) {
            shelf.renew();
            known = now;
        }
    }

    private void every(Duration interval, Runnable task) {
        thread.scheduleWithFixedDelay(
                () -> runOrLog(task), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A later round may succeed; answers read what is missing. */
    private static void runOrLog(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("the shelf of vacancies is not kept", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
