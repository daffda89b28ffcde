package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.intake.Reject;

import java.nio.file.Path;
import java.util.List;

class CsvTableTest {
    @TempDir Path folder;

    private Reading read(String text) {
        return Reading.ofVacancies(Reading.write(folder, "a.csv", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiter(String delimiter) {
        Reading reading =
                read("岗位名称,薪资,备注\n焊工,6000,\"a,b;c\td\"\n".replaceAll(",(?!b)", delimiter));

        assertThat(reading.titles()).containsExactly("焊工");
        assertThat(reading.texts(RawField.PAY)).containsExactly("6000");
        assertThat(reading.unknownColumns()).containsExactly("备注");
    }

    @Test
    void readsOneColumnWithoutADelimiter() {
        assertThat(read("岗位名称\n焊工,两名\n钳工\n").titles()).containsExactly("焊工,两名", "钳工");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void knowsAllLineBreaks(String lineBreak) {
        Reading reading = read("岗位名称,薪资\n焊工,6000\n\n钳工,7000".replace("\n", lineBreak));

        assertThat(reading.records())
                .extracting(RawRecord::line, raw -> raw.text(RawField.TITLE))
                .containsExactly(tuple(2L, "焊工"), tuple(4L, "钳工"));
    }

    @Test
    void readsQuotedDelimitersQuotesAndLineBreaks() {
        Reading reading = read("岗位名称,岗位职责\n\"焊工,\"\"高级\"\"\",\"一\n\n二\"\n钳工,三\n");

        assertThat(reading.titles()).containsExactly("焊工,\"高级\"", "钳工");
        assertThat(reading.texts(RawField.DESCRIPTION)).containsExactly("一\n\n二", "三");
        assertThat(reading.records()).extracting(RawRecord::line).containsExactly(2L, 5L);
    }

    @Test
    void takesMissingCellsForBlank() {
        Reading reading = read("岗位名称,薪资,学历\n焊工\n钳工,7000\n");

        assertThat(reading.titles()).containsExactly("焊工", "钳工");
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void refusesMoreCellsThanTheHeaderUnlessTheyAreBlank() {
        Reading reading = read("岗位名称,薪资\n焊工,6000,, \n钳工,7,000\n车工,1\n");

        assertThat(reading.titles()).containsExactly("焊工", "车工");
        assertThat(reading.rejects())
                .containsExactly(new Reject("a.csv", 3, "", "3 of 2", "cell-count"));
    }

    @Test
    void refusesALineOfFarTooManyCells() {
        Reading reading = read("岗位名称,薪资\n" + ",".repeat(20_000) + "\n焊工,1\n");

        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::reason)
                .containsExactly(tuple(2L, "cell-count"));
        assertThat(reading.titles()).containsExactly("焊工");
    }

    @Test
    void countsNoBlankRows() {
        Reading reading = read("\n\n岗位名称,薪资\n\n , \u3000\n焊工,1\n,,\n\n");

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.records()).extracting(RawRecord::line).containsExactly(6L);
    }

    @Test
    void leavesOutWhatStandsForNothing() {
        Reading reading = read("岗位名称,薪资,证书,学历,经验\n 焊工\u200B\u3000,-,无,N/A,null\n");

        assertThat(reading.records().getFirst().values()).containsOnlyKeys(RawField.TITLE);
        assertThat(reading.titles()).containsExactly("焊工");
    }

    @Test
    void refusesTheHeaderInTheMiddle() {
        Reading reading = read("岗位名称,薪资\n焊工,1\n岗位名称,薪资\n钳工,2\n");

        assertThat(reading.titles()).containsExactly("焊工", "钳工");
        assertThat(reading.rejects())
                .containsExactly(new Reject("a.csv", 3, "", "岗位名称", "repeated-header"));
    }

    @Test
    void hasNoRowsBelowALonelyHeader() {
        assertThat(read("岗位名称,薪资\n").rows()).isEmpty();
    }

    @Test
    void refusesACellOfTenMegabytesByItsColumn() {
        Reading reading = read("岗位名称,岗位职责\n焊工,\"" + "长".repeat(10_000_000) + "\"\n钳工,短\n");

        assertThat(reading.titles()).containsExactly("钳工");
        Reject reject = reading.rejects().getFirst();
        assertThat(reject)
                .extracting(Reject::line, Reject::column, Reject::reason)
                .containsExactly(2L, "岗位职责", "cell-too-long");
        assertThat(reject.value()).startsWith("长长").hasSizeLessThan(300);
    }

    @Test
    void refusesALineLongerThanItHolds() {
        Reading reading = read("岗位名称,薪资\n" + "x".repeat(CsvTable.MAX_RECORD + 1) + "\n钳工,1\n");

        assertThat(reading.titles()).containsExactly("钳工");
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::reason)
                .containsExactly(tuple(2L, "cell-too-long"));
    }

    @Test
    void knowsTheHeadersOfTheProjectsOwnFiles() {
        List<String> header =
                List.of(
                        "来源,编号,岗位名称,单位名称,单位规模,行业,工作类型,招聘人数,薪资待遇,学历要求,工作经验,专业要求",
                        "技能要求,优先条件,证书要求,福利待遇,班次,工作地点,纬度,经度,岗位职责,发布日期,截止日期,面向群体");

        Reading reading = read(String.join(",", header) + "\n" + "x,".repeat(23) + "x\n");

        assertThat(reading.unknownColumns()).isEmpty();
        assertThat(reading.records().getFirst().values()).hasSize(24);
    }
}
