package org.lotusmatch.indexer.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The index of one corpus: the generation that answers, and those that are being built to follow
 * it. Reading never waits; writing is for one caller at a time, others wait.
 */
final class CorpusIndex implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusIndex.class);

    private final GenerationFolders folders;
    private final IndexLayout layout;
    private final Set<Generation> unfinished = new HashSet<>();
    private volatile Generation current;
    private volatile boolean closed;
    private long sequence;

    private CorpusIndex(GenerationFolders folders, IndexLayout layout, Generation current)
            throws IOException {
        this.folders = folders;
        this.layout = layout;
        this.current = current;
        this.sequence = IndexLayout.sequence(current.committedUserData());
    }

    static CorpusIndex open(Path folder, IndexLayout layout) throws IOException {
        GenerationFolders folders = new GenerationFolders(folder);
        return new CorpusIndex(folders, layout, GenerationOpening.open(folders, layout));
    }

    <T> T read(IOFunction<IndexSearcher, T> question) throws IOException {
        Generation held = hold();
        try {
            return held.read(question);
        } finally {
            held.release();
        }
    }

    synchronized void write(
            Collection<Document> documents, Collection<String> removedIds, long reached)
            throws IOException {
        current.write(documents, removedIds);
        current.refresh();
        sequence = reached;
    }

    synchronized void commit() throws IOException {
        current.commit(layout.userData(sequence));
    }

    synchronized long committedSequence() throws IOException {
        ensureOpen();
        return IndexLayout.sequence(current.committedUserData());
    }

    synchronized Generation startGeneration() throws IOException {
        ensureOpen();
        Generation fresh = Generation.open(folders.createNext());
        unfinished.add(fresh);
        return fresh;
    }

    synchronized void abandon(Generation fresh) {
        unfinished.remove(fresh);
        fresh.retire(true);
    }

    /** Commits the generation and answers from it; a crash leaves the old one or the new one. */
    synchronized void activate(Generation fresh, long reached) throws IOException {
        ensureOpen();
        fresh.commit(layout.userData(reached));
        fresh.refresh();
        folders.makeCurrent(fresh.folder());
        Generation old = current;
        current = fresh;
        sequence = reached;
        unfinished.remove(fresh);
        old.retire(true);
        LOG.info("Now answering from {}, sequence {}", fresh.folder(), reached);
    }

    @Override
    public synchronized void close() {
        closed = true;
        current.retire(false);
        new ArrayList<>(unfinished).forEach(this::abandon);
    }

    private Generation hold() {
        Generation held = current;
        while (!held.tryHold()) {
            ensureOpen();
            held = current;
        }
        return held;
    }

    private void ensureOpen() {
        if (closed) {
            throw new AlreadyClosedException("the index was closed");
        }
    }
}
