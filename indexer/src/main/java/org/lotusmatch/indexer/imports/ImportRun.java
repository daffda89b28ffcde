package org.lotusmatch.indexer.imports;

import org.lotusmatch.domain.intake.ImportCounts;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.intake.Reject;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.indexer.catalog.ImportLog;
import org.lotusmatch.indexer.catalog.Sightings;
import org.lotusmatch.indexer.duplicate.VacancyClusters;
import org.lotusmatch.indexer.ingest.RecordFiles;
import org.lotusmatch.indexer.ingest.RecordSource;
import org.lotusmatch.indexer.ingest.Row;
import org.lotusmatch.indexer.normalize.RejectedRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Carries out one import, from the row after the last one that is accounted for. Thread-safe. */
public final class ImportRun {
    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

    /** Rows a transaction: each costs a flush of the disk, and a crash repeats at most these. */
    private static final int BATCH = 500;

    private final RecordFiles files;
    private final RecordIntake intake;
    private final ImportLog imports;
    private final Supplier<BatchEffects> effects;
    private final TransactionOperations transactions;
    private final Runnable changed;

    /**
     * @param changed told after each batch that was stored
     */
    public ImportRun(
            RecordFiles files,
            RecordIntake intake,
            ImportLog imports,
            VacancyClusters clusters,
            Sightings sightings,
            TransactionOperations transactions,
            Runnable changed) {
        this.files = files;
        this.intake = intake;
        this.imports = imports;
        this.effects = () -> new BatchEffects(clusters, sightings);
        this.transactions = transactions;
        this.changed = changed;
    }

    /**
     * Ends with the import done or failed; throws only where the record of truth itself fails.
     *
     * @param stopping asked after each batch; what is left then follows at the next start
     * @return false if it was stopped
     */
    boolean run(ImportLog.Waiting job, Path file, BooleanSupplier stopping) {
        imports.begin(job.id());
        try (RecordSource rows = files.open(file, job.file(), job.corpus())) {
            Tally tally = new Tally(accounted(job));
            skip(rows, tally.counts().read());
            while (batch(job, rows, tally)) {
                changed.run();
                if (stopping.getAsBoolean()) {
                    return false;
                }
            }
            imports.finish(job.id());
            log.info(
                    "import {}: {} rows of {}",
                    job.id(),
                    tally.counts().read(),
                    job.corpus().path());
        } catch (UnreadableFileException e) {
            log.info("import {} failed: {}", job.id(), e.reason());
            imports.fail(job.id(), e);
        } catch (IOException e) {
            log.error("import {} cannot read its file", job.id(), e);
            imports.fail(job.id(), new UnreadableFileException("disk"));
        }
        return true;
    }

    private ImportCounts accounted(ImportLog.Waiting job) {
        return imports.find(job.id()).orElseThrow().counts();
    }

    private static void skip(RecordSource rows, long accounted) throws IOException {
        for (long i = 0; i < accounted; i++) {
            rows.findNext();
        }
    }

    /** False at the end of the file. */
    private boolean batch(ImportLog.Waiting job, RecordSource rows, Tally tally)
            throws IOException {
        List<Row> batch = new ArrayList<>(BATCH);
        Optional<UnreadableFileException> broken = gather(rows, batch);
        if (!batch.isEmpty()) {
            store(job, rows, batch, tally);
        }
        if (broken.isPresent()) {
            throw broken.get();
        }
        return !batch.isEmpty();
    }

    /** Reads up to a batch; rows before the place where a file breaks stand. */
    private static Optional<UnreadableFileException> gather(RecordSource rows, List<Row> batch)
            throws IOException {
        try {
            Optional<Row> next = rows.findNext();
            while (next.isPresent()) {
                batch.add(next.get());
                next = batch.size() < BATCH ? rows.findNext() : Optional.empty();
            }
            return Optional.empty();
        } catch (UnreadableFileException e) {
            return Optional.of(e);
        }
    }

    private void store(ImportLog.Waiting job, RecordSource rows, List<Row> batch, Tally tally) {
        transactions.executeWithoutResult(
                status -> {
                    List<Reject> rejects = new ArrayList<>();
                    BatchEffects following = effects.get();
                    batch.forEach(row -> deal(job, row, tally, rejects, following));
                    following.apply();
                    imports.advance(job.id(), tally.counts(), rows.progress(), rejects);
                });
    }

    private void deal(
            ImportLog.Waiting job,
            Row row,
            Tally tally,
            List<Reject> rejects,
            BatchEffects following) {
        switch (row) {
            case Row.Refused refused -> {
                tally.rejected();
                rejects.add(refused.reject());
            }
            case Row.Read read -> take(job, read.raw(), tally, rejects, following);
        }
    }

    private void take(
            ImportLog.Waiting job,
            RawRecord raw,
            Tally tally,
            List<Reject> rejects,
            BatchEffects following) {
        try {
            RecordIntake.Taken taken = intake.take(job.corpus(), raw, job.source(), following);
            tally.taken(taken.change(), taken.worst());
        } catch (RejectedRecordException e) {
            tally.rejected();
            rejects.add(
                    new Reject(
                            job.file(), raw.line(), raw.column(e.field()), e.value(), e.reason()));
        }
    }
}
