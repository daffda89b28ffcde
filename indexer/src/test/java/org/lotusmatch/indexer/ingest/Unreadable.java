package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.record.Corpus;

import java.nio.file.Path;
import java.util.List;

/** Why a file cannot be read. */
record Unreadable(String reason, List<String> arguments) {
    static Unreadable of(Path file) {
        return of(file, Corpus.VACANCIES);
    }

    static Unreadable of(Path file, Corpus corpus) {
        UnreadableFileException problem =
                catchThrowableOfType(UnreadableFileException.class, () -> Reading.of(file, corpus));
        return new Unreadable(problem.reason(), problem.arguments());
    }
}
