package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.intake.RawField;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads real postings that are no part of the project: the folder that {@code lotus.postings}
 * names, or {@code shared/data/postings} beside the repository. Skipped where there are none.
 */
class RealPostingsTest {
    @ParameterizedTest
    @CsvSource({
        "it-roles-2019.csv, 3000, 0, salary_min、salary_max",
        "mixed-2019-shifted-fields.gb18030.csv, 2500, 11, salary_min、salary_max",
        "general-2021-no-description.csv, 1250, 0, companytype_text"
    })
    void readsEveryPosting(String name, int rows, int untitled, String unknown) {
        Optional<Path> folder = findFolder();
        assumeTrue(folder.isPresent(), "no postings here");

        Reading reading = Reading.ofVacancies(folder.orElseThrow().resolve(name));

        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.records()).hasSize(rows);
        assertThat(String.join("、", reading.unknownColumns())).isEqualTo(unknown);
        assertThat(reading.records()).filteredOn(raw -> !raw.has(RawField.TITLE)).hasSize(untitled);
    }

    private static Optional<Path> findFolder() {
        String named = System.getProperty("lotus.postings");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/postings"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
