package org.lotusmatch.indexer.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotusmatch.indexer.demo.generate.GeneratedFiles.share;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lotusmatch.domain.record.Corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileRowsTest {
    private static final int COUNT = 6000;

    private final List<NamedCsvRecord> rows = GeneratedFiles.rows(Corpus.PROFILES, COUNT);

    @Test
    void namesNobody() {
        assertThat(rows)
                .extracting(row -> row.getField("称呼"))
                .allSatisfy(label -> assertThat(label).matches("求职者\\d{6,7}"));
    }

    @Test
    void gendersHaveTheSameSchoolingPayAndConsent() {
        Map<String, List<NamedCsvRecord>> byGender =
                rows.stream().collect(Collectors.groupingBy(row -> row.getField("性别")));
        List<NamedCsvRecord> women = byGender.getOrDefault("女", List.of());
        List<NamedCsvRecord> men = byGender.getOrDefault("男", List.of());

        assertThat(share(women, "学历", "本科"::equals))
                .isCloseTo(share(men, "学历", "本科"::equals), within(0.04));
        assertThat(share(women, "同意推荐", "是"::equals))
                .isCloseTo(share(men, "同意推荐", "是"::equals), within(0.04));
        assertThat(meanLowestPay(women)).isCloseTo(meanLowestPay(men), within(250.0));
    }

    @Test
    void experienceIsInOneToThreeJobsUnlessFreshFromSchool() {
        assertThat(rows)
                .extracting(row -> row.getField("工作经历"))
                .allSatisfy(
                        jobs ->
                                assertThat(jobs.isEmpty() ? 0 : jobs.split("；").length)
                                        .isBetween(0, 3));
        assertThat(share(rows, "工作经历", String::isEmpty)).isBetween(0.05, 0.25);
    }

    @Test
    void everyTitleOfExperienceIsKnown() {
        var occupations = GeneratedFiles.TAXONOMY.occupations();

        assertThat(rows.subList(0, 500))
                .flatExtracting(row -> Arrays.asList(row.getField("工作经历").split("；")))
                .filteredOn(job -> !job.isEmpty())
                .allSatisfy(
                        job ->
                                assertThat(
                                                occupations.findByTitle(
                                                        job.substring(0, job.indexOf(':'))))
                                        .isPresent());
    }

    private static double meanLowestPay(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> row.getField("期望月薪"))
                .filter(pay -> pay.matches("\\d+(-\\d+)?"))
                .mapToInt(pay -> Integer.parseInt(pay.split("-")[0]))
                .average()
                .orElseThrow();
    }
}
