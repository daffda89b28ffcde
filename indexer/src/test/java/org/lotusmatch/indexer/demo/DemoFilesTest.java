package org.lotusmatch.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.indexer.ingest.RecordFiles;
import org.lotusmatch.indexer.ingest.RecordSource;
import org.lotusmatch.indexer.ingest.Row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class DemoFilesTest {
    private static List<RawRecord> read(Corpus corpus) throws IOException {
        String name = corpus.path() + ".csv";
        List<RawRecord> rows = new ArrayList<>();
        Path file = Path.of("src/main/resources/lotus/demo", name);
        try (RecordSource source = new RecordFiles().open(file, name, corpus)) {
            assertThat(source.unknownColumns()).isEmpty();
            Optional<Row> next = source.findNext();
            while (next.isPresent()) {
                assertThat(next.get()).isInstanceOf(Row.Read.class);
                rows.add(((Row.Read) next.get()).raw());
                next = source.findNext();
            }
        }
        return rows;
    }

    @Test
    void theDemoCityHasEnoughOfEverythingAndEveryIdOnce() throws IOException {
        for (Corpus corpus : Corpus.values()) {
            List<RawRecord> rows = read(corpus);
            assertThat(rows).hasSizeGreaterThanOrEqualTo(corpus == Corpus.VACANCIES ? 150 : 60);
            assertThat(rows)
                    .extracting(row -> row.text(RawField.SOURCE) + row.text(RawField.SOURCE_ID))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void allFiveTypesOfTrainingAndOfEmploymentAreThere() throws IOException {
        assertThat(read(Corpus.COURSES))
                .extracting(row -> row.text(RawField.COURSE_TYPE))
                .contains("就业技能培训", "岗前培训", "转岗培训", "岗位技能提升培训", "企业新型学徒制培训");
        assertThat(read(Corpus.VACANCIES))
                .extracting(row -> row.text(RawField.EMPLOYMENT_TYPE))
                .contains("全职", "兼职", "见习实习", "灵活就业", "公益性岗位");
    }
}
