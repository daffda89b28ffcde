package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.intake.Reject;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class WorkbookTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("a.xlsx");
    }

    @Test
    void readsRowsByTheirNumbersInExcel() {
        Path file =
                TestWorkbook.write(
                        file(),
                        List.of("2026年岗位表"),
                        List.of(),
                        List.of("岗位名称", "薪资", "备注"),
                        List.of("焊工", " 6000\u3000", "x"),
                        List.of("", " "),
                        List.of("钳工"));

        Reading reading = Reading.ofVacancies(file);

        assertThat(reading.records())
                .extracting(RawRecord::line, raw -> raw.text(RawField.TITLE))
                .containsExactly(tuple(4L, "焊工"), tuple(6L, "钳工"));
        assertThat(reading.texts(RawField.PAY)).containsExactly("6000", "");
        assertThat(reading.unknownColumns()).containsExactly("备注");
        assertThat(reading.progress()).isEqualTo(1);
    }

    @Test
    void refusesRowsAsInTexts() {
        Path file =
                TestWorkbook.write(
                        file(),
                        List.of("岗位名称", "薪资"),
                        List.of("岗位名称", "薪资"),
                        List.of("焊工", "1", "2"));

        assertThat(Reading.ofVacancies(file).rejects())
                .extracting(Reject::line, Reject::value, Reject::reason)
                .containsExactly(
                        tuple(2L, "岗位名称", "repeated-header"), tuple(3L, "3 of 2", "cell-count"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46106|yyyy-mm-dd|2026-03-25",
                "46106|yyyy\"年\"m\"月\"d\"日\"|2026-03-25",
                "46106|[$-804]yyyy\"年\"m\"月\"d\"日\";@|2026-03-25",
                "46106.5|yyyy/m/d h:mm|2026-03-25T12:00",
                "0.375|h:mm|09:00",
                "6000|General|6000",
                "6000|0.00|6000",
                "6000.5|#,##0.00|6000.5",
                "27.8105|General|27.8105",
                "430302199001011000|General|430302199001011000",
                "12|0000|0012",
                "0.85|0%|85%",
                "6000|0\"元/月\"|6000元/月"
            })
    void readsNumbersAsPeopleReadThem(double number, String format, String text) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            TestWorkbook.fill(sheet, List.of("岗位", "发布日期"));
            Cell cell = sheet.createRow(1).createCell(1);
            cell.setCellValue(number);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            TestWorkbook.write(file(), workbook);
        }

        assertThat(Reading.ofVacancies(file()).texts(RawField.POSTED_ON)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({"14", "31", "57", "58"})
    void knowsTheDatesThatChineseOfficeNumbers(short format) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            TestWorkbook.fill(sheet, List.of("岗位", "发布日期"));
            Cell cell = sheet.createRow(1).createCell(1);
            cell.setCellValue(46106);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(format);
            cell.setCellStyle(style);
            TestWorkbook.write(file(), workbook);
        }

        assertThat(Reading.ofVacancies(file()).texts(RawField.POSTED_ON))
                .containsExactly("2026-03-25");
    }

    @Test
    void readsFormulasErrorsTruthAndRuns() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            TestWorkbook.fill(sheet, List.of("岗位", "人数", "薪资", "学历", "经验"));
            Row row = sheet.createRow(1);
            XSSFRichTextString runs = new XSSFRichTextString("高级焊工_x000D_");
            runs.applyFont(0, 2, workbook.createFont());
            row.createCell(0).setCellValue(runs);
            row.createCell(1).setCellFormula("1+2");
            row.createCell(2).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(3).setCellFormula("\"大\"&\"专\"");
            row.createCell(4).setCellValue(true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            TestWorkbook.write(file(), workbook);
        }

        RawRecord raw = Reading.ofVacancies(file()).records().getFirst();

        assertThat(raw.text(RawField.TITLE)).isEqualTo("高级焊工");
        assertThat(raw.text(RawField.HEADCOUNT)).isEqualTo("3");
        assertThat(raw.text(RawField.PAY)).isEmpty();
        assertThat(raw.text(RawField.EDUCATION)).isEqualTo("大专");
        assertThat(raw.text(RawField.EXPERIENCE)).isEqualTo("true");
    }

    @Test
    void prefersAVisibleSheetThatHasAHeader() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TestWorkbook.fill(workbook.createSheet("旧"), List.of("岗位", "薪资"), List.of("旧", "1"));
            TestWorkbook.fill(workbook.createSheet("说明"), List.of("请按表填写"));
            TestWorkbook.fill(workbook.createSheet("表"), List.of("岗位", "薪资"), List.of("新", "2"));
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
            workbook.setActiveSheet(2);
            TestWorkbook.write(file(), workbook);
        }

        assertThat(Reading.ofVacancies(file()).titles()).containsExactly("新");
    }

    @Test
    void readsAHiddenSheetRatherThanNone() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TestWorkbook.fill(workbook.createSheet("旧"), List.of("岗位", "薪资"), List.of("旧", "1"));
            TestWorkbook.fill(workbook.createSheet("说明"), List.of("请按表填写"));
            workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(1);
            TestWorkbook.write(file(), workbook);
        }

        assertThat(Reading.ofVacancies(file()).titles()).containsExactly("旧");
    }

    @Test
    void saysThatNoSheetHasAHeader() {
        Path file = TestWorkbook.write(file(), List.of("星座", "血型"), List.of("狮子", "A"));

        Unreadable problem = Unreadable.of(file);

        assertThat(problem.reason()).isEqualTo("header-unknown");
        assertThat(problem.arguments().getFirst()).isEqualTo("星座、血型");
    }

    @Test
    void saysThatAllSheetsAreBlank() {
        assertThat(Unreadable.of(TestWorkbook.write(file(), List.of(" "))).reason())
                .isEqualTo("empty-file");
    }

    @Test
    void readsInlineTextsAndSkipsWhatIsNotThere() {
        Path file =
                TestWorkbook.writeRaw(
                        file(),
                        """
                        <cols><col min="1" max="2147483647" width="9"/></cols><sheetData>
                        <row><c t="inlineStr"><is><t>岗位</t></is></c><c t="str"><v>薪资</v></c></row>
                        <row r="7"><c r="B7"><v>6.5E3</v></c><c r="A7" t="inlineStr"><is><r><t>焊</t></r>
                        <rPh><t>han</t></rPh><r><t>工</t></r></is></c></row>
                        <row r="3"><c r="A3" t="s"><v>5</v></c><c r="B3" t="d"><v>2026-03-25T00:00:00</v></c></row>
                        <row r="9"/></sheetData>
                        """);

        Reading reading = Reading.ofVacancies(file);

        assertThat(reading.records())
                .extracting(
                        RawRecord::line,
                        raw -> raw.text(RawField.TITLE),
                        raw -> raw.text(RawField.PAY))
                .containsExactly(tuple(7L, "焊工", "6500"), tuple(8L, "", "2026-03-25"));
    }

    @Test
    void readsStrictWorkbooksAlike() throws Exception {
        Path file = TestWorkbook.write(file(), List.of("岗位", "薪资"), List.of("焊工", "1"));
        Path strict =
                TestZip.rewrite(
                        file,
                        folder.resolve("strict.xlsx"),
                        text ->
                                text.replace(
                                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                        .replace(
                                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                                "http://purl.oclc.org/ooxml/officeDocument/relationships"));

        assertThat(Reading.ofVacancies(strict).titles()).containsExactly("焊工");
    }

    @Test
    void readsThousandsOfSharedTextsAndLeavesNoFileBehind() throws Exception {
        long before = temporaryFiles();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, true, true)) {
            Sheet sheet = workbook.createSheet();
            TestWorkbook.fill(sheet, List.of("岗位", "薪资"));
            for (int i = 1; i <= 3_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("岗位" + i);
            }
            TestWorkbook.write(file(), workbook);
        }

        Reading reading = Reading.ofVacancies(file());

        assertThat(reading.records()).hasSize(3_000);
        assertThat(reading.titles().getLast()).isEqualTo("岗位3000");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static long temporaryFiles() throws Exception {
        String prefix = "lotus-" + ProcessHandle.current().pid() + "-";
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).count();
        }
    }
}
