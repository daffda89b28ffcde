package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.intake.RawRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the normaliser makes of thousands of real postings; skipped where they are not at hand. */
@Tag("evaluation")
class RealPostingsTest {
    private static final double PAY = 0.995;
    private static final double DISTRICT = 0.98;
    private static final Logger LOG = LoggerFactory.getLogger(RealPostingsTest.class);

    static Stream<Optional<Path>> files() throws IOException {
        Optional<Path> folder = RealPostings.findFolder();
        if (folder.isEmpty()) {
            return Stream.of(Optional.empty());
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream()
                    .map(Optional::of);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("understands nearly all real postings and flags every shifted row")
    void understandsRealPostings(Optional<Path> file) {
        assumeTrue(file.isPresent(), "no shared/data/postings above the working directory");
        List<RawRecord> rows = RealPostings.read(file.orElseThrow());
        PostingCounts counts =
                PostingCounts.of(
                        rows, () -> new Normalizer(Rows.TAXONOMY, Rows.GAZETTEER, Rows.CLOCK));
        String where = "real postings, " + file.get().getFileName();
        LOG.info("{}\n{}", where, counts);
        Evaluation.record("pay read", where, counts.share("pay"), PAY);
        Evaluation.record("district resolved", where, counts.share("district"), DISTRICT);
        Evaluation.record("title linked", where, counts.share("occupation"), 0.90);
        Evaluation.record("shifted rows noticed", where, counts.share("shifted"), 1);
        Evaluation.record("held back by the gate", where, counts.share("held back"));
        Evaluation.record(
                "rows normalised and checked a second, CPU", where, counts.rowsPerSecond());

        assertThat(counts.share("pay")).isGreaterThanOrEqualTo(PAY);
        assertThat(counts.share("district")).isGreaterThanOrEqualTo(DISTRICT);
        assertThat(counts.share("education")).isGreaterThanOrEqualTo(0.98);
        assertThat(counts.share("years")).isGreaterThanOrEqualTo(0.98);
        assertThat(counts.share("headcount")).isGreaterThanOrEqualTo(0.98);
        assertThat(counts.share("occupation")).isGreaterThanOrEqualTo(0.90);
        assertThat(counts.share("shifted")).isEqualTo(1.0);
    }
}
