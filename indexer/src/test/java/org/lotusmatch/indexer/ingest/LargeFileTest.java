package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.record.Corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class LargeFileTest {
    private static final int ROWS = 300_000;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void countsEveryRowOnce(String charset) throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName(charset))) {
            out.write("编号,岗位名称,单位名称,薪资待遇,岗位职责\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(i + ",热处理工,莲城恒锻特钢有限公司,6000-7500元/月,\"装炉、出炉，\n按工艺卡，共" + i + "项\"\n");
            }
        }

        assertThat(read(file)).isEqualTo(ROWS);
    }

    @Test
    void readsManyLinesWithoutEnd() throws IOException {
        Path file = folder.resolve("large.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ROWS; i++) {
                out.write("{\"岗位\": \"焊工\", \"编号\": " + i + "}\n");
            }
        }

        assertThat(read(file)).isEqualTo(ROWS);
    }

    /** Counts rows; progress never falls and ends at one. */
    private static int read(Path file) throws IOException {
        try (RecordSource source =
                new RecordFiles()
                        .open(file, String.valueOf(file.getFileName()), Corpus.VACANCIES)) {
            int count = 0;
            double progress = 0;
            for (Optional<Row> row = source.findNext(); row.isPresent(); row = source.findNext()) {
                assertThat(row.get()).isInstanceOf(Row.Read.class);
                assertThat(source.progress()).isBetween(progress, 1.0);
                progress = source.progress();
                count++;
            }
            assertThat(progress).isEqualTo(1);
            assertThat(source.findNext()).isEmpty();
            return count;
        }
    }
}
