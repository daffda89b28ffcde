package org.lotusmatch.indexer.lucene;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.SearchEngine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A folder of Lucene indexes, one for each corpus, and the two ports over it. Thread-safe.
 *
 * <p>An index that is damaged, or of another {@code INDEX_VERSION}, encoder or dimension, is
 * dropped on opening with a warning; its {@code committedSequence} is then 0, so that its follower
 * fills it again.
 */
public final class LuceneStore implements AutoCloseable {
    private final Lock lock;
    private final CorpusIndexes indexes;
    private final SearchEngine searchEngine;
    private final IndexBuild indexBuild;

    private LuceneStore(Lock lock, IndexLayout layout, CorpusIndexes indexes) {
        this.lock = lock;
        this.indexes = indexes;
        this.searchEngine = new LuceneSearch(layout, indexes);
        this.indexBuild = new LuceneIndexBuild(layout, indexes);
    }

    /**
     * Opens the indexes, or starts empty ones.
     *
     * @param root created if it is missing
     * @param encoderId {@code TextEncoder.id()} of all vectors written and asked
     * @param dimension components of each vector
     * @throws IndexInUseException if the folder is open already, here or in another process
     * @throws UncheckedIOException if the folder cannot be written
     */
    public static LuceneStore open(Path root, String encoderId, int dimension) {
        IndexLayout layout = new IndexLayout(encoderId, dimension);
        try {
            Lock lock = lock(root);
            try {
                return new LuceneStore(lock, layout, CorpusIndexes.open(root, layout));
            } catch (IOException | RuntimeException e) {
                IOUtils.closeWhileSuppressingExceptions(e, lock);
                throw e;
            }
        } catch (LockObtainFailedException e) {
            throw new IndexInUseException(root, e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "index folder " + root + " cannot be opened, it must be writable", e);
        }
    }

    public SearchEngine searchEngine() {
        return searchEngine;
    }

    public IndexBuild indexBuild() {
        return indexBuild;
    }

    /**
     * Drops what was not committed, exactly as a crash would, and frees the folder. Searches under
     * way still end well; later ones are answered with {@code SearchUnavailableException}.
     */
    @Override
    public void close() {
        indexes.close();
        IOUtils.closeWhileHandlingException(lock);
    }

    private static Lock lock(Path root) throws IOException {
        try (FSDirectory directory = FSDirectory.open(root)) {
            return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        }
    }
}
