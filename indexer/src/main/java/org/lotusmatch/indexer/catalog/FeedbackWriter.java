package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.FeedbackEvent;
import org.lotusmatch.domain.feedback.FeedbackLog;
import org.lotusmatch.domain.feedback.RefusedFeedbackException;
import org.lotusmatch.domain.feedback.ShownAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Writes feedback on a thread of its own, in the order of arrival, as many entries a transaction as
 * wait (group commit): one sync of the disk serves them all. Thread-safe.
 */
public final class FeedbackWriter implements FeedbackLog, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FeedbackWriter.class);

    /** Some minutes of a busy day; what comes on top is not kept. */
    private static final int LONGEST_QUEUE = 20_000;

    private static final int LARGEST_BATCH = 500;

    /** Longer than a writer in another process is waited for. */
    private static final int PATIENCE_SECONDS = 60;

    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(6);

    private final FeedbackTables tables;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Duration keep;
    private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final Thread thread;
    private @Nullable Instant cleanedAt;

    /**
     * @param keep for how long answers and their events are kept
     */
    public FeedbackWriter(
            JdbcClient jdbc, TransactionOperations transactions, Clock clock, Duration keep) {
        this.tables = new FeedbackTables(jdbc, clock);
        this.transactions = transactions;
        this.clock = clock;
        this.keep = keep;
        this.thread = Thread.ofPlatform().name("feedback").daemon().start(this::work);
    }

    private sealed interface Entry {
        /** An answer that was given. */
        record Shown(ShownAnswer answer) implements Entry {}

        /**
         * @param stored completed once the transaction has reached the disk
         */
        record Event(FeedbackEvent event, CompletableFuture<Boolean> stored) implements Entry {}

        /** Nothing comes after it. */
        record End() implements Entry {}
    }

    @Override
    public void noteShown(ShownAnswer answer) {
        if (!queue.offer(new Entry.Shown(answer))) {
            log.warn("feedback falls behind: an answer is not kept");
        }
    }

    @Override
    public void recordLater(FeedbackEvent event) {
        if (!queue.offer(new Entry.Event(event, new CompletableFuture<>()))) {
            log.warn("feedback falls behind: an event is not kept");
        }
    }

    @Override
    public boolean record(FeedbackEvent event) {
        CompletableFuture<Boolean> stored = new CompletableFuture<>();
        try {
            queue.put(new Entry.Event(event, stored));
            return stored.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while storing feedback", e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Stores what waits. */
    @Override
    public void close() {
        try {
            queue.put(new Entry.End());
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        boolean open = true;
        while (open) {
            clean();
            List<Entry> batch = next();
            open = batch.stream().noneMatch(Entry.End.class::isInstance);
            store(batch);
        }
    }

    /** Empty if nothing came for a long time. */
    private List<Entry> next() {
        List<Entry> batch = new ArrayList<>();
        try {
            Entry first = queue.poll(BETWEEN_CLEANINGS.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, LARGEST_BATCH);
            }
        } catch (InterruptedException e) {
            batch.add(new Entry.End());
        }
        return batch;
    }

    private void store(List<Entry> batch) {
        List<Runnable> answers = new ArrayList<>();
        try {
            transactions.executeWithoutResult(
                    status -> batch.forEach(entry -> answers.add(write(entry))));
            answers.forEach(Runnable::run);
        } catch (RuntimeException e) {
            storeAlone(batch, e);
        }
    }

    /** One bad entry does not take the others with it. */
    private void storeAlone(List<Entry> batch, RuntimeException problem) {
        if (batch.size() > 1) {
            batch.forEach(entry -> store(List.of(entry)));
            return;
        }
        log.error("feedback could not be stored", problem);
        batch.forEach(entry -> fail(entry, problem));
    }

    /** What to tell whoever waits, once the transaction is on the disk. */
    private Runnable write(Entry entry) {
        return switch (entry) {
            case Entry.Shown shown -> {
                tables.add(shown.answer());
                yield () -> {};
            }
            case Entry.Event event -> write(event);
            case Entry.End end -> () -> {};
        };
    }

    private Runnable write(Entry.Event event) {
        try {
            boolean added = tables.add(event.event());
            return () -> event.stored().complete(added);
        } catch (RefusedFeedbackException e) {
            return () -> event.stored().completeExceptionally(e);
        }
    }

    private static void fail(Entry entry, RuntimeException e) {
        if (entry instanceof Entry.Event event) {
            event.stored().completeExceptionally(e);
        }
    }

    private void clean() {
        Instant now = clock.instant();
        if (cleanedAt == null
                || Duration.between(cleanedAt, now).compareTo(BETWEEN_CLEANINGS) >= 0) {
            try {
                transactions.executeWithoutResult(status -> tables.deleteBefore(now.minus(keep)));
                cleanedAt = now;
            } catch (RuntimeException e) {
                log.error("feedback past its days could not be deleted", e);
            }
        }
    }
}
