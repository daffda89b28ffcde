package org.lotusmatch.indexer.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IOUtils;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One Lucene index: its writer and the searchers that follow it. It lives as long as somebody holds
 * it; the first hold is its owner's, until {@link #retire}. Reading is thread-safe, writing is for
 * one thread at a time.
 */
final class Generation {
    /** Large enough for one segment per import batch with its vectors. */
    private static final double WRITE_BUFFER_MB = 64;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicInteger holders = new AtomicInteger(1);
    private final AtomicBoolean retired = new AtomicBoolean();
    private volatile boolean unwanted;

    private Generation(FSDirectory directory, IndexWriter writer) throws IOException {
        this.folder = directory.getDirectory();
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** Opens the last commit of the folder, or an empty index if there is none. */
    static Generation open(Path folder) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        Closeable undo = directory;
        try {
            IndexWriter writer = new IndexWriter(directory, config());
            undo = () -> IOUtils.close(writer::rollback, directory);
            return new Generation(directory, writer);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileSuppressingExceptions(e, undo);
            throw e;
        }
    }

    /** User data of the last commit in the folder. */
    static Map<String, String> userData(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).getUserData();
        }
    }

    Path folder() {
        return folder;
    }

    /** Documents that are there already are replaced. Not visible before {@link #refresh}. */
    void write(Collection<Document> documents, Collection<String> removedIds) throws IOException {
        for (Document document : documents) {
            writer.updateDocument(idTerm(document.get(DocumentMapper.ID)), document);
        }
        writer.deleteDocuments(removedIds.stream().map(Generation::idTerm).toArray(Term[]::new));
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes everything written durable; without a change since the last commit it is free. */
    void commit(Map<String, String> userData) throws IOException {
        if (writer.hasUncommittedChanges() || !userData.equals(committedUserData())) {
            writer.setLiveCommitData(userData.entrySet());
            writer.commit();
        }
    }

    Map<String, String> committedUserData() throws IOException {
        return SegmentInfos.readLatestCommit(directory).getUserData();
    }

    <T> T read(IOFunction<IndexSearcher, T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.apply(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** False if this generation has come to its end. */
    boolean tryHold() {
        return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void release() {
        if (holders.decrementAndGet() == 0) {
            IOUtils.closeWhileHandlingException(searchers, directory);
            if (unwanted) {
                GenerationFolders.delete(folder);
            }
        }
    }

    /**
     * Ends writing at once, without a commit, and reading as soon as the last holder lets go. The
     * second call changes nothing.
     *
     * @param delete whether the files go too
     */
    void retire(boolean delete) {
        if (retired.compareAndSet(false, true)) {
            unwanted = delete;
            IOUtils.closeWhileHandlingException(writer::rollback);
            release();
        }
    }

    private static Term idTerm(String id) {
        return new Term(DocumentMapper.ID, id);
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(TextFields.analyzer())
                .setCodec(new IndexCodec(NearestQuery.MOST_READ))
                .setRAMBufferSizeMB(WRITE_BUFFER_MB);
    }
}
