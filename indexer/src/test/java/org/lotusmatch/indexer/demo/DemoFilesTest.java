package org.lotusmatch.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.ingest.RecordFiles;
import org.lotusmatch.indexer.ingest.RecordSource;
import org.lotusmatch.indexer.ingest.Row;
import org.lotusmatch.indexer.normalize.Normalizer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    @Test
    void aFewVacanciesWaitForTheReviewers() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
        Normalizer normalizer = new Normalizer(Taxonomy.load(), Gazetteer.load(), clock);
        Gate gate = Gate.standard();
        Set<String> keptOut = new TreeSet<>();
        for (RawRecord row : read(Corpus.VACANCIES)) {
            Vacancy vacancy = normalizer.normalizeVacancy(row, "demo");
            for (Finding finding : gate.check(vacancy, LocalDate.now(clock))) {
                if (finding.severity() == Severity.QUARANTINE) {
                    keptOut.add(row.text(RawField.SOURCE_ID) + " " + finding.rule());
                }
            }
        }
        assertThat(keptOut)
                .hasSizeLessThan(10)
                .contains(
                        "XT-2026-0110 gender-condition",
                        "XT-2026-0111 fee-or-deposit",
                        "XT-2026-0112 gender-condition",
                        "XT-2026-0112 marital-condition",
                        "XT-2026-0113 gender-condition");
    }
}
