package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.ImportReport;
import org.lotusmatch.api.client.model.VacancySearch;
import org.springframework.web.client.HttpClientErrorException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What users really send: the good file, the same file again, and files that are broken in every
 * way.
 */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class ImportIT extends RunningService {
    private static final String HEADER = "编号,岗位名称,单位名称,薪资待遇,工作地点\n";

    @TempDir private Path folder;

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        Path file = file("twice.csv", HEADER + row(1) + row(2) + row(3));
        ImportReport first = importFile(Corpus.VACANCIES, file, "twice");
        ImportReport second = importFile(Corpus.VACANCIES, file, "twice");
        assertThat(first.getCreated()).isEqualTo(3);
        assertThat(second.getUnchanged()).isEqualTo(3);
        assertThat(second.getCreated() + second.getChanged()).isZero();
    }

    @Test
    void oneBadRowStopsNothingAndIsNamed() throws IOException {
        Path file = file("bad-row.csv", HEADER + row(1) + "2,,无名公司,面议,湘潭\n" + row(3));
        ImportReport report = importFile(Corpus.VACANCIES, file, "bad-row");
        assertThat(report.getState()).isEqualTo(ImportReport.StateEnum.DONE);
        assertThat(report.getRead()).isEqualTo(3);
        assertThat(report.getRejected()).isEqualTo(1);
        assertThat(report.getRejects().getFirst().getLine()).isEqualTo(3);
        assertThat(report.getRejects().getFirst().getColumn()).isEqualTo("岗位名称");
        assertThat(report.getRejects().getFirst().getText().getZh()).doesNotStartWith("reject.");
        assertThat(read("/api/v1/imports/" + report.getId() + "/rejects.csv"))
                .startsWith("\ufeff")
                .contains("bad-row.csv", "\"3\"", "岗位名称");
    }

    @Test
    void whatWasImportedIsFound() throws IOException {
        Path file = file("found.csv", HEADER + "1,潜水艇泡菜腌制师,莲城试验有限公司,6000-8000元/月,湘潭市雨湖区\n");
        importFile(Corpus.VACANCIES, file, "found");
        assertThat(
                        vacancies
                                .searchVacancies(new VacancySearch().text("潜水艇泡菜"))
                                .getItems()
                                .getFirst()
                                .getEmployer())
                .isEqualTo("莲城试验有限公司");
    }

    @Test
    void gb18030IsToldApartFromUtf8() throws IOException {
        Path file = folder.resolve("gb.csv");
        Files.write(file, (HEADER + row(1)).getBytes(Charset.forName("GB18030")));
        ImportReport report = importFile(Corpus.VACANCIES, file, "gb");
        assertThat(report.getAccepted() + report.getFlagged()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsRefusedAtOnce() throws IOException {
        Path file = file("empty.csv", "");
        assertThatThrownBy(() -> imports.createImport(Corpus.VACANCIES, file.toFile(), null))
                .isInstanceOf(HttpClientErrorException.BadRequest.class)
                .hasMessageContaining("文件是空的");
    }

    @Test
    void anUnknownEndingIsRefusedAtOnce() throws IOException {
        Path file = file("photo.png", "x");
        assertThatThrownBy(() -> imports.createImport(Corpus.VACANCIES, file.toFile(), null))
                .isInstanceOf(HttpClientErrorException.BadRequest.class);
    }

    @Test
    void aHeaderThatMatchesNothingFailsWithWhatWouldBeRight() throws IOException {
        ImportReport report =
                importFile(Corpus.VACANCIES, file("header.csv", "甲,乙,丙\n1,2,3\n"), "header");
        assertThat(report.getState()).isEqualTo(ImportReport.StateEnum.FAILED);
        assertThat(report.getProblem().getZh()).contains("甲").doesNotStartWith("unreadable.");
    }

    @Test
    void binaryThatCallsItselfTextFails() throws IOException {
        Path file = folder.resolve("binary.csv");
        Files.write(file, new byte[] {0, 1, 2, 3, 0, 0, 7});
        assertThat(importFile(Corpus.VACANCIES, file, "binary").getState())
                .isEqualTo(ImportReport.StateEnum.FAILED);
    }

    @Test
    void aCellOfTenMegabytesIsOneReject() throws IOException {
        String giant = "长".repeat(10 * 1024 * 1024 / 3);
        Path file = file("giant.csv", HEADER + row(1) + "2," + giant + ",公司,面议,湘潭\n" + row(3));
        ImportReport report = importFile(Corpus.VACANCIES, file, "giant");
        assertThat(report.getState()).isEqualTo(ImportReport.StateEnum.DONE);
        assertThat(report.getRead()).isEqualTo(3);
        assertThat(report.getRejected()).isEqualTo(1);
        assertThat(report.getRejects().getFirst().getValue().length()).isLessThan(300);
    }

    @Test
    void aZipBombIsNamedAsSuch() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", contentTypes());
            entry(zip, "_rels/.rels", relations());
            entry(zip, "xl/workbook.xml", workbook());
            entry(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row><c><v>".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            java.util.Arrays.fill(zeros, (byte) '0');
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        ImportReport report = importFile(Corpus.VACANCIES, file, "bomb");
        assertThat(report.getState()).isEqualTo(ImportReport.StateEnum.FAILED);
        assertThat(report.getProblem().getZh()).contains("压缩");
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types"
                   + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                   + " Extension=\"rels\""
                   + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                   + " PartName=\"/xl/workbook.xml\""
                   + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                   + " PartName=\"/xl/worksheets/sheet1.xml\""
                   + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
    }

    private static String relations() {
        return "<Relationships"
                   + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                   + " Id=\"r1\""
                   + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                   + " Target=\"xl/workbook.xml\"/></Relationships>";
    }

    private static String workbook() {
        return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                   + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                   + " name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    }

    private static String workbookRelations() {
        return relations()
                .replace(
                        "officeDocument\" Target=\"xl/workbook.xml",
                        "worksheet\" Target=\"worksheets/sheet1.xml")
                .replace("relationships/officeDocument\"", "relationships/worksheet\"")
                .replace("xl/workbook.xml", "worksheets/sheet1.xml");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String row(int id) {
        return id + ",试验工" + id + ",莲城试验有限公司,5000-6000元/月,湘潭市岳塘区\n";
    }
}
