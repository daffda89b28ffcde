package org.lotusmatch.indexer.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotusmatch.indexer.demo.generate.GeneratedFiles.share;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VacancyRowsTest {
    private static final int COUNT = 4000;

    private final List<NamedCsvRecord> rows = GeneratedFiles.rows(Corpus.VACANCIES, COUNT);
    private final VacancyRows maker =
            new VacancyRows(GeneratedFiles.materials(), GeneratedFiles.SEED, GeneratedFiles.TODAY);

    @Test
    void titlesBelongToTheirOccupation() {
        long right =
                IntStream.range(0, COUNT)
                        .filter(
                                i ->
                                        longestKnownTitle(rows.get(i).getField("岗位名称"))
                                                .equals(Optional.of(occupation(i))))
                        .count();

        assertThat(right / (double) COUNT).isGreaterThan(0.95);
    }

    @Test
    void manufacturingLeadsBeforeServicesAndTrade() {
        double making = groups("6-0", "6-1", "6-20", "6-21", "6-22", "6-24", "6-25", "6-31");
        double services = groups("4-03", "4-06", "4-07", "4-09", "4-10", "4-12", "4-14");

        assertThat(making).isBetween(0.3, 0.5);
        assertThat(services).isBetween(0.15, making);
        assertThat(groups("4-01")).isBetween(0.06, 0.2);
    }

    @Test
    void someOccupationsAreWantedMuchMoreOftenThanMost() {
        var counts =
                IntStream.range(0, COUNT)
                        .mapToObj(this::occupation)
                        .collect(Collectors.groupingBy(Occupation::id, Collectors.counting()));

        assertThat(counts).hasSizeGreaterThan(700);
        assertThat(counts.values().stream().mapToLong(Long::longValue).max().orElseThrow())
                .isGreaterThan(COUNT / 100);
    }

    @Test
    void mostWorkIsInXiangtan() {
        assertThat(zone(Zone.HOME)).isCloseTo(0.7, within(0.04));
        assertThat(zone(Zone.NEAR)).isCloseTo(0.2, within(0.03));
        assertThat(zone(Zone.FAR)).isCloseTo(0.1, within(0.03));
    }

    @Test
    void aThirdAsManyFirmsAsVacancies() {
        long firms = rows.stream().map(row -> row.getField("单位名称")).distinct().count();

        assertThat(firms / (double) COUNT).isCloseTo(1 / 3.0, within(0.03));
    }

    @Test
    void aTwentiethOfThePaysPlacesAndHeadcountsIsCareless() {
        assertThat(share(rows, "招聘人数", cell -> !cell.matches("\\d+")))
                .isCloseTo(0.05, within(0.015));
        assertThat(share(rows, "薪资待遇", String::isEmpty)).isCloseTo(0.01, within(0.007));
        assertThat(share(rows, "工作地点", cell -> cell.length() < 10)).isBetween(0.02, 0.07);
    }

    @Test
    void payIsWrittenInManyForms() {
        var forms =
                rows.stream()
                        .map(row -> row.getField("薪资待遇").replaceAll("[\\d.]+", "0"))
                        .collect(Collectors.groupingBy(form -> form, Collectors.counting()));

        assertThat(forms)
                .hasSizeGreaterThan(15)
                .containsKeys("0-0元/月", "0-0千/月", "0-0万/月", "0-0万/年", "0元/天", "面议");
    }

    @Test
    void descriptionsDiffer() {
        long distinct = rows.stream().map(row -> row.getField("岗位职责")).distinct().count();

        assertThat(distinct).isGreaterThan(COUNT * 99L / 100);
        assertThat(rows)
                .extracting(row -> row.getField("岗位职责").split("。").length)
                .allSatisfy(sentences -> assertThat(sentences).isBetween(3, 5));
    }

    @Test
    void datesLieAroundToday() {
        assertThat(rows)
                .extracting(row -> LocalDate.parse(row.getField("发布日期")))
                .allSatisfy(
                        day ->
                                assertThat(day)
                                        .isBetween(
                                                GeneratedFiles.TODAY.minusDays(60),
                                                GeneratedFiles.TODAY));
        assertThat(share(rows, "截止日期", day -> LocalDate.parse(day).isBefore(GeneratedFiles.TODAY)))
                .isLessThan(0.05);
    }

    private Occupation occupation(int index) {
        return maker.opening(index + 1).occupation();
    }

    private double groups(String... prefixes) {
        return IntStream.range(0, COUNT)
                        .filter(
                                i -> {
                                    String id = occupation(i).id().value();
                                    return List.of(prefixes).stream().anyMatch(id::startsWith);
                                })
                        .count()
                / (double) COUNT;
    }

    private double zone(Zone zone) {
        return IntStream.range(0, COUNT)
                        .filter(i -> maker.opening(i + 1).employer().site().region().zone() == zone)
                        .count()
                / (double) COUNT;
    }

    private static Optional<Occupation> longestKnownTitle(String title) {
        String words = Words.fold(title);
        var titles = GeneratedFiles.TAXONOMY.occupations().titles();
        for (int length = words.length(); length > 0; length--) {
            for (int from = 0; from + length <= words.length(); from++) {
                Occupation found = titles.get(words.substring(from, from + length));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }
}
