package org.lotusmatch.indexer.build;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.IndexProgress;
import org.lotusmatch.indexer.catalog.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One thread that keeps the indexes up with the outbox. It looks at once when told of a change, and
 * every second for changes of other processes. A failed step is logged and tried again; nothing is
 * skipped.
 */
public final class IndexFollower implements IndexProgress, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);

    /** Changes of other processes are seen within this time. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** A failing engine or disk is not hammered. */
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final Map<Corpus, FollowStep> steps = new EnumMap<>(Corpus.class);
    private final Semaphore wake = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean stopping;

    public IndexFollower(Outbox outbox, DocumentFactory factory, IndexBuild index) {
        for (Corpus corpus : Corpus.values()) {
            steps.put(corpus, new FollowStep(corpus, outbox, factory, index));
        }
    }

    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("index-follower").start(this::follow);
        }
    }

    /** Tells of a change; returns at once. */
    public void wake() {
        wake.release();
    }

    @Override
    public long pendingChanges() {
        return steps.values().stream().mapToLong(FollowStep::pending).sum();
    }

    /**
     * Follows until nothing is left, in the caller's thread: for command lines and tests without
     * {@link #start}.
     */
    public synchronized void catchUp() {
        for (FollowStep step : steps.values()) {
            boolean wrote = false;
            while (!stopping && step.step()) {
                wrote = true;
            }
            if (wrote) {
                step.commit();
            }
        }
    }

    /** Runs a rebuild while no step is under way, then follows from where the new index stands. */
    synchronized void pauseFor(Corpus corpus, Runnable rebuild) {
        rebuild.run();
        FollowStep step = steps.get(corpus);
        if (step != null) {
            step.reread();
        }
    }

    private void follow() {
        while (!stopping) {
            Duration pause = LOOK;
            try {
                catchUp();
            } catch (RuntimeException e) {
                log.error("the indexes cannot follow the record of truth; trying again", e);
                pause = PAUSE_AFTER_FAILURE;
            }
            rest(pause);
        }
    }

    private void rest(Duration pause) {
        try {
            if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    /** Ends after the batch under way; what is left follows at the next start. */
    @Override
    public void close() {
        stopping = true;
        wake();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null) {
            join(running);
        }
    }

    private static void join(Thread running) {
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
