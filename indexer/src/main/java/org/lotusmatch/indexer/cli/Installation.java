package org.lotusmatch.indexer.cli;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.FeedbackHistory;
import org.lotusmatch.domain.ranking.RankerTraining;
import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.build.IndexRebuild;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.imports.QueuedImportDesk;

import java.nio.file.Path;

/** A data folder and what works on it; each part is made when it is first asked for. */
public interface Installation extends AutoCloseable {
    /** Stores records; needs neither indexes nor encoder. */
    QueuedImportDesk importDesk();

    /** Stored records; needs neither indexes nor encoder. */
    RecordStore records();

    /** What waits for reviewers; needs neither indexes nor encoder. */
    ReviewDesk reviews();

    /** What people were shown and what followed. */
    FeedbackHistory feedback();

    /** Trains rankers into the folder. */
    RankerTraining training();

    /**
     * Not started: nothing is followed unless asked for.
     *
     * @throws IndexHeldException if another process holds the indexes
     */
    IndexFollower follower();

    /**
     * @throws IndexHeldException if another process holds the indexes
     */
    IndexRebuild rebuild();

    @Override
    void close();

    /** Opens installations. */
    @FunctionalInterface
    interface Opener {
        /**
         * @param data null for the usual folder
         */
        Installation open(@Nullable Path data);
    }
}
