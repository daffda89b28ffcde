package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.UnreadableFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Runs readings in threads of their own, few at a time and each within a limit. A reading that is
 * given up is told so; until it really ends it keeps its turn, so that stubborn files cannot pile
 * up. Thread-safe.
 */
final class BoundedReading {
    private static final Logger log = LoggerFactory.getLogger(BoundedReading.class);

    /** Each holds the file, its unpacked parts and its text: some 200 MB at worst. */
    private static final int AT_ONCE = 2;

    private static final Duration WAIT = Duration.ofSeconds(15);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /**
     * @param reading is given a way to ask whether it was given up
     * @throws UnreadableFileException what the reading says, else {@code resume-busy}, {@code
     *     resume-too-slow}, {@code resume-encrypted}, {@code resume-bomb} or {@code resume-broken}
     */
    <T> T run(Duration limit, Function<BooleanSupplier, Callable<T>> reading) {
        Giving given = new Giving();
        FutureTask<T> task = new FutureTask<>(reading.apply(given));
        takeTurn();
        Thread.ofPlatform()
                .daemon()
                .name("resume-reading")
                .start(
                        () -> {
                            try {
                                task.run();
                            } finally {
                                turns.release();
                            }
                        });
        return await(task, limit, given);
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableFileException("resume-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFileException("resume-busy");
        }
    }

    private static <T> T await(FutureTask<T> task, Duration limit, Giving given) {
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw problem(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            given.up = true;
            task.cancel(true);
            throw new UnreadableFileException("resume-too-slow", limit.toSeconds());
        } catch (InterruptedException e) {
            given.up = true;
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableFileException("resume-busy");
        }
    }

    /** Logs the kind of the failure only: its message may quote the text. */
    private static UnreadableFileException problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFileException known) {
                return known;
            }
            if (cause.getClass().getSimpleName().equals("EncryptedDocumentException")) {
                return new UnreadableFileException("resume-encrypted");
            }
        }
        log.info("a résumé could not be read: {}", failure.getClass().getName());
        boolean exhausting =
                failure instanceof OutOfMemoryError || failure instanceof StackOverflowError;
        return new UnreadableFileException(exhausting ? "resume-bomb" : "resume-broken");
    }

    private static final class Giving implements BooleanSupplier {
        private volatile boolean up;

        @Override
        public boolean getAsBoolean() {
            return up;
        }
    }
}
