package org.lotusmatch.indexer.build;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.IndexDocument;
import org.lotusmatch.indexer.catalog.Outbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries the next changes of one corpus from the outbox into its index. One thread steps, any may
 * ask.
 */
final class FollowStep {
    /** Bounds both memory and the wait until the first rows of a large import are seen. */
    private static final int BATCH = 256;

    private final Corpus corpus;
    private final Outbox outbox;
    private final DocumentFactory factory;
    private final IndexBuild index;
    private volatile long sequence;

    FollowStep(Corpus corpus, Outbox outbox, DocumentFactory factory, IndexBuild index) {
        this.corpus = corpus;
        this.outbox = outbox;
        this.factory = factory;
        this.index = index;
        sequence = index.committedSequence(corpus);
    }

    /** Writes one batch; false if there was nothing to write. */
    boolean step() {
        List<Outbox.Entry> entries = outbox.after(corpus, sequence, BATCH);
        if (entries.isEmpty()) {
            return false;
        }
        List<String> ids = entries.stream().map(Outbox.Entry::recordId).toList();
        List<IndexDocument> documents = factory.documents(corpus, ids);
        Set<String> written = documents.stream().map(IndexDocument::id).collect(Collectors.toSet());
        List<String> removed = ids.stream().filter(id -> !written.contains(id)).toList();
        long reached = entries.getLast().sequence();
        index.write(corpus, documents, removed, reached);
        sequence = reached;
        return true;
    }

    void commit() {
        index.commit(corpus);
    }

    /** After a rebuild the index stands elsewhere. */
    void reread() {
        sequence = index.committedSequence(corpus);
    }

    long pending() {
        return outbox.countAfter(corpus, sequence);
    }
}
