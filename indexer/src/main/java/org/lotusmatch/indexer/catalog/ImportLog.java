package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.ImportCounts;
import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.intake.ImportState;
import org.lotusmatch.domain.intake.Reject;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.record.Corpus;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Imports, where they stand, and their rejects. Thread-safe. */
public final class ImportLog {
    private static final String SEPARATOR = "\n";

    private final JdbcClient jdbc;
    private final Clock clock;

    public ImportLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An import that waits for its turn. */
    public record Waiting(String id, Corpus corpus, String file, String source) {}

    /** An id for an import that is about to be opened. */
    public String newId() {
        return "i-" + UUID.randomUUID();
    }

    public ImportReport open(String id, Corpus corpus, String file, String source) {
        jdbc.sql(
                        "insert into import_job (id, corpus, file, source, state, progress,"
                            + " rows_read, rows_accepted, rows_flagged, rows_rejected,"
                            + " rows_created, rows_changed, rows_unchanged, accepted_at, position)"
                            + " select ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?,"
                            + " coalesce(max(position), 0) + 1 from import_job")
                .params(
                        id,
                        corpus.name(),
                        file,
                        source,
                        ImportState.WAITING.name(),
                        clock.instant().toString())
                .update();
        return find(id).orElseThrow();
    }

    /** The oldest import that is not finished, whether it was begun before a crash or not. */
    public Optional<Waiting> nextWaiting() {
        return jdbc.sql(
                        "select id, corpus, file, source from import_job where state in ('WAITING',"
                                + " 'RUNNING') order by position limit 1")
                .query(
                        (row, number) ->
                                new Waiting(
                                        row.getString(1),
                                        Corpus.valueOf(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4)))
                .optional();
    }

    public Optional<ImportReport> find(String id) {
        return jdbc.sql("select * from import_job where id = ?")
                .param(id)
                .query((row, number) -> report(row))
                .optional();
    }

    public List<ImportReport> recent(int limit) {
        return jdbc.sql("select * from import_job order by position desc limit ?")
                .param(limit)
                .query((row, number) -> report(row))
                .list();
    }

    /** Says that the import is being carried out; what it has done so far stands. */
    public void begin(String id) {
        jdbc.sql("update import_job set state = 'RUNNING' where id = ?").param(id).update();
    }

    /**
     * Records a batch; belongs into the transaction that stored its rows, so that a crash cannot
     * count twice.
     */
    public void advance(String id, ImportCounts counts, double progress, List<Reject> rejects) {
        long position = rejectCount(id);
        for (Reject reject : rejects) {
            jdbc.sql(
                            "insert into import_reject (import_id, position, line, field, content,"
                                    + " reason) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            position++,
                            reject.line(),
                            reject.column(),
                            reject.value(),
                            reject.reason())
                    .update();
        }
        jdbc.sql(
                        "update import_job set state = 'RUNNING', progress = ?, rows_read = ?,"
                                + " rows_accepted = ?, rows_flagged = ?, rows_quarantined = ?,"
                                + " rows_rejected = ?, rows_created = ?, rows_changed = ?,"
                                + " rows_unchanged = ? where id = ?")
                .params(
                        progress,
                        counts.read(),
                        counts.accepted(),
                        counts.flagged(),
                        counts.quarantined(),
                        counts.rejected(),
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        id)
                .update();
    }

    public void finish(String id) {
        close(id, ImportState.DONE, null, null);
    }

    public void fail(String id, UnreadableFileException problem) {
        close(
                id,
                ImportState.FAILED,
                problem.reason(),
                String.join(SEPARATOR, problem.arguments()));
    }

    private void close(
            String id, ImportState state, @Nullable String problem, @Nullable String arguments) {
        jdbc.sql(
                        "update import_job set state = ?, problem = ?, problem_arguments = ?,"
                                + " finished_at = ?, progress = case when ? = 'DONE' then 1 else"
                                + " progress end where id = ?")
                .param(state.name())
                .param(problem)
                .param(arguments)
                .param(clock.instant().toString())
                .param(state.name())
                .param(id)
                .update();
    }

    public List<Reject> rejects(String id, int offset, int limit) {
        return jdbc.sql(
                        "select j.file, r.line, r.field, r.content, r.reason from import_reject r"
                            + " join import_job j on j.id = r.import_id where r.import_id = ? and"
                            + " r.position >= ? order by r.position limit ?")
                .params(id, offset, limit)
                .query((row, number) -> reject(row))
                .list();
    }

    public void forEachReject(String id, Consumer<Reject> reader) {
        int page = 1000;
        List<Reject> some = rejects(id, 0, page);
        for (int offset = 0; !some.isEmpty(); some = rejects(id, offset, page)) {
            some.forEach(reader);
            offset += page;
        }
    }

    private long rejectCount(String id) {
        return jdbc.sql(
                        "select coalesce(max(position) + 1, 0) from import_reject where import_id ="
                                + " ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static Reject reject(ResultSet row) throws SQLException {
        return new Reject(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    private static ImportReport report(ResultSet row) throws SQLException {
        String arguments = row.getString("problem_arguments");
        String finished = row.getString("finished_at");
        return new ImportReport(
                row.getString("id"),
                Corpus.valueOf(row.getString("corpus")),
                row.getString("file"),
                ImportState.valueOf(row.getString("state")),
                row.getDouble("progress"),
                counts(row),
                row.getString("problem"),
                arguments == null || arguments.isEmpty()
                        ? List.of()
                        : List.of(arguments.split(SEPARATOR, -1)),
                Instant.parse(row.getString("accepted_at")),
                finished == null ? null : Instant.parse(finished));
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_flagged"),
                row.getLong("rows_quarantined"),
                row.getLong("rows_rejected"),
                row.getLong("rows_created"),
                row.getLong("rows_changed"),
                row.getLong("rows_unchanged"));
    }
}
