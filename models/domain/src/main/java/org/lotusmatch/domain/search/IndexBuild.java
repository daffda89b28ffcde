package org.lotusmatch.domain.search;

import org.lotusmatch.domain.record.Corpus;

import java.util.Collection;

/**
 * Writes the indexes. An index is derived data: it follows the outbox of the record of truth and
 * can be rebuilt from nothing. One thread writes a corpus at a time; readers are never blocked.
 */
public interface IndexBuild {
    /**
     * Outbox sequence up to which the corpus is durably written: what a crash leaves. {@code 0} if
     * the index is empty, of another {@link IndexField#INDEX_VERSION}, or holds vectors of another
     * encoder.
     */
    long committedSequence(Corpus corpus);

    /**
     * Writes documents and removes others; visible to searches when it returns. Writing the same
     * again changes nothing.
     *
     * @param sequence outbox sequence that this write reaches, remembered by the next {@link
     *     #commit}
     */
    void write(
            Corpus corpus,
            Collection<IndexDocument> documents,
            Collection<String> removedIds,
            long sequence);

    /** Makes everything written so far durable, together with the sequence reached. */
    void commit(Corpus corpus);

    /** Documents that searches see now. */
    long count(Corpus corpus);

    /** Starts a second, empty index of the corpus while the first still answers. */
    Rebuild startRebuild(Corpus corpus);

    /** An index being built beside the one that answers. */
    interface Rebuild extends AutoCloseable {
        void write(Collection<IndexDocument> documents);

        long count();

        /**
         * Commits, then answers from the new index and drops the old one, in one step that a crash
         * cannot halve.
         */
        void activate(long sequence);

        /** Throws the new index away unless it was activated. */
        @Override
        void close();
    }
}
