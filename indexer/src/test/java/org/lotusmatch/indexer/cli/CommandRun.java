package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.feedback.FeedbackHistory;
import org.lotusmatch.domain.ranking.RankerTraining;
import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.build.IndexRebuild;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.imports.QueuedImportDesk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A command that was run where the service holds the indexes.
 *
 * @param code exit code
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(Locale locale, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
        int code =
                IndexerCommandLine.create(
                                data -> new HeldInstallation(),
                                clock,
                                locale,
                                new PrintWriter(out, true),
                                new PrintWriter(err, true))
                        .execute(args);
        return new CommandRun(code, out.toString(), err.toString());
    }

    private static final class HeldInstallation implements Installation {
        private static final IndexHeldException HELD =
                new IndexHeldException(Path.of("data"), new IllegalStateException());

        @Override
        public QueuedImportDesk importDesk() {
            throw new UnsupportedOperationException();
        }

        @Override
        public RecordStore records() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReviewDesk reviews() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FeedbackHistory feedback() {
            return List::of;
        }

        @Override
        public RankerTraining training() {
            return answers -> Optional.empty();
        }

        @Override
        public IndexFollower follower() {
            throw HELD;
        }

        @Override
        public IndexRebuild rebuild() {
            throw HELD;
        }

        @Override
        public void close() {}
    }
}
