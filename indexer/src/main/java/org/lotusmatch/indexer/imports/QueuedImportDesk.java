package org.lotusmatch.indexer.imports;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.ImportDesk;
import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.intake.Reject;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.indexer.catalog.ImportLog;
import org.lotusmatch.indexer.ingest.RecordFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps uploads and carries them out one after another, those of before a restart first. */
public final class QueuedImportDesk implements ImportDesk, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(QueuedImportDesk.class);

    private static final long TURN_POLL_MILLISECONDS = 200;

    private final UploadShelf shelf;
    private final ImportLog imports;
    private final ImportRun run;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile boolean stopping;

    public QueuedImportDesk(UploadShelf shelf, ImportLog imports, ImportRun run) {
        this.shelf = shelf;
        this.imports = imports;
        this.run = run;
    }

    /** Begins to carry out what waits. */
    public void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("imports").start(this::work);
            wake.release();
        }
    }

    @Override
    public ImportReport open(Corpus corpus, String fileName, String source, InputStream content)
            throws IOException {
        RecordFiles.requireKnownFormat(fileName);
        String id = imports.newId();
        long bytes = shelf.keep(id, content);
        if (bytes == 0) {
            shelf.discard(id);
            throw new UnreadableFileException("empty-file");
        }
        ImportReport report =
                imports.open(id, corpus, fileName, source.isBlank() ? fileName : source);
        wake.release();
        return report;
    }

    @Override
    public Optional<ImportReport> findImport(String id) {
        return imports.find(id);
    }

    @Override
    public List<ImportReport> recentImports(int limit) {
        return imports.recent(limit);
    }

    @Override
    public List<Reject> rejects(String id, int offset, int limit) {
        return imports.rejects(id, offset, limit);
    }

    @Override
    public void forEachReject(String id, Consumer<Reject> reader) {
        imports.forEachReject(id, reader);
    }

    /**
     * Carries out everything that waits, in the caller's thread. Processes that share the folder
     * take turns, so that no import is carried out by two.
     */
    public synchronized void runWaiting() {
        Optional<ImportTurn> turn = awaitTurn();
        if (turn.isPresent()) {
            try (ImportTurn held = turn.get()) {
                runAll();
            }
        }
    }

    private Optional<ImportTurn> awaitTurn() {
        Optional<ImportTurn> turn = shelf.tryTurn();
        while (turn.isEmpty() && !stopping) {
            pause();
            turn = shelf.tryTurn();
        }
        return turn;
    }

    private void pause() {
        try {
            if (wake.tryAcquire(TURN_POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private void runAll() {
        Optional<ImportLog.Waiting> next = imports.nextWaiting();
        while (next.isPresent() && !stopping) {
            ImportLog.Waiting job = next.get();
            if (run.run(job, shelf.path(job.id()), () -> stopping)) {
                shelf.discard(job.id());
            }
            next = imports.nextWaiting();
        }
    }

    private void work() {
        while (!stopping) {
            try {
                wake.acquire();
                wake.drainPermits();
                runWaiting();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.error("imports stand still; the next upload or restart tries again", e);
            }
        }
    }

    /** Ends after the batch under way; the rest follows at the next start. */
    @Override
    public void close() throws InterruptedException {
        stopping = true;
        wake.release();
        Thread running = thread;
        if (running != null) {
            running.join();
        }
    }
}
