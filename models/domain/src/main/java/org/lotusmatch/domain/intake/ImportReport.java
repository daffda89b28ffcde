package org.lotusmatch.domain.intake;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Corpus;

import java.time.Instant;
import java.util.List;

/**
 * What became of an import. {@code accepted + flagged + quarantined + rejected = read} once done.
 *
 * @param id id of the import
 * @param corpus what is imported
 * @param file name as uploaded
 * @param state where it stands
 * @param progress share of the file's bytes that were read, [0, 1]
 * @param counts rows by outcome
 * @param problem why it failed, a message id; null if it did not
 * @param problemArguments what the message names: a place in the file, a value, a limit
 * @param acceptedAt when the upload was acknowledged
 * @param finishedAt null while it runs
 */
public record ImportReport(
        String id,
        Corpus corpus,
        String file,
        ImportState state,
        double progress,
        ImportCounts counts,
        @Nullable String problem,
        List<String> problemArguments,
        Instant acceptedAt,
        @Nullable Instant finishedAt) {
    public ImportReport {
        problemArguments = List.copyOf(problemArguments);
    }
}
