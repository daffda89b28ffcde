package org.lotusmatch.indexer.build;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.IndexMaintenance;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Builds an index from nothing while the old one still answers, and switches when the counts agree.
 * Changes made meanwhile follow from the outbox.
 */
public final class IndexRebuild implements IndexMaintenance {
    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int BATCH = 256;

    private final RecordStore records;
    private final Outbox outbox;
    private final DocumentFactory factory;
    private final IndexBuild index;
    private final IndexFollower follower;
    private final Set<Corpus> underWay = ConcurrentHashMap.newKeySet();

    public IndexRebuild(
            RecordStore records,
            Outbox outbox,
            DocumentFactory factory,
            IndexBuild index,
            IndexFollower follower) {
        this.records = records;
        this.outbox = outbox;
        this.factory = factory;
        this.index = index;
        this.follower = follower;
    }

    @Override
    public void requestRebuild(Corpus corpus) {
        if (underWay.add(corpus)) {
            Thread.ofPlatform()
                    .daemon()
                    .name("rebuild-" + corpus.path())
                    .start(() -> rebuildAndLog(corpus));
        }
    }

    private void rebuildAndLog(Corpus corpus) {
        try {
            rebuild(corpus);
        } catch (RuntimeException e) {
            log.error("the index of {} was not rebuilt; the old one stays", corpus.path(), e);
        } finally {
            underWay.remove(corpus);
        }
    }

    /**
     * @return documents in the new index
     * @throws IllegalStateException if documents are missing from the new index; the old one stays
     */
    public long rebuild(Corpus corpus) {
        long sequence = outbox.latest(corpus);
        try (IndexBuild.Rebuild fresh = index.startRebuild(corpus)) {
            long written = writeAll(corpus, fresh);
            if (fresh.count() != written) {
                throw new IllegalStateException(
                        corpus
                                + ": wrote "
                                + written
                                + " documents, the new index has "
                                + fresh.count());
            }
            follower.pauseFor(corpus, () -> fresh.activate(sequence));
            log.info("rebuilt the index of {}: {} documents", corpus.path(), written);
            return written;
        }
    }

    private long writeAll(Corpus corpus, IndexBuild.Rebuild fresh) {
        long written = 0;
        List<String> ids = records.idsAfter(corpus, "", BATCH);
        while (!ids.isEmpty()) {
            var documents = factory.documents(corpus, ids);
            fresh.write(documents);
            written += documents.size();
            ids = records.idsAfter(corpus, ids.getLast(), BATCH);
        }
        return written;
    }
}
