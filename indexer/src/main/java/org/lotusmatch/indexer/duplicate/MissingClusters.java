package org.lotusmatch.indexer.duplicate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds clusters for vacancies that an older version stored, in batches beside the running service.
 * Until then each of them is the only one of its job. What a crash leaves follows at the next
 * start.
 */
public final class MissingClusters implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(MissingClusters.class);

    /** Vacancies a transaction; imports wait for no longer than one takes. */
    private static final int BATCH = 200;

    private final VacancyClusters clusters;
    private final TransactionOperations transactions;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    public MissingClusters(VacancyClusters clusters, TransactionOperations transactions) {
        this.clusters = clusters;
        this.transactions = transactions;
    }

    /** Begins in a thread of its own. */
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("missing-clusters").start(this::work);
        }
    }

    /**
     * Ends when every vacancy has a cluster, in the caller's thread.
     *
     * @return vacancies that had none
     */
    public long fill() {
        long filled = 0;
        int batch = fillBatch();
        while (batch > 0 && !stopping) {
            filled += batch;
            batch = fillBatch();
        }
        return filled;
    }

    private int fillBatch() {
        Integer filled = transactions.execute(status -> clusters.addMissing(BATCH));
        return filled == null ? 0 : filled;
    }

    private void work() {
        try {
            long filled = fill();
            if (filled > 0) {
                log.info("found clusters for {} vacancies stored by an older version", filled);
            }
        } catch (RuntimeException e) {
            log.error("some vacancies have no cluster; the next start tries again", e);
        }
    }

    /** Ends after the batch under way. */
    @Override
    public synchronized void close() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join();
        }
    }
}
