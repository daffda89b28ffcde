package org.lotusmatch.indexer.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.indexer.demo.generate.GeneratedFiles.share;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lotusmatch.domain.record.Corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseRowsTest {
    private final List<NamedCsvRecord> rows = GeneratedFiles.rows(Corpus.COURSES, 2000);

    @Test
    void allFiveTypesOfTheCityPlanAreTaught() {
        Set<String> types =
                rows.stream().map(row -> row.getField("培训类型")).collect(Collectors.toSet());

        assertThat(types)
                .containsExactlyInAnyOrder("就业技能培训", "岗前培训", "转岗培训", "岗位技能提升培训", "企业新型学徒制培训");
    }

    @Test
    void everySkillTaughtIsKnown() {
        assertThat(rows.subList(0, 300))
                .flatExtracting(row -> List.of(row.getField("教授技能").split("、")))
                .allSatisfy(
                        skill ->
                                assertThat(GeneratedFiles.TAXONOMY.skills().findByWords(skill))
                                        .isPresent());
    }

    @Test
    void endsAfterItBeginsAndCostsNoLessThanTheSubsidy() {
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(LocalDate.parse(row.getField("结束日期")))
                                        .isAfter(LocalDate.parse(row.getField("开班日期"))));
        assertThat(share(rows, "补贴金额", subsidy -> Integer.parseInt(subsidy) >= 0)).isEqualTo(1);
    }
}
