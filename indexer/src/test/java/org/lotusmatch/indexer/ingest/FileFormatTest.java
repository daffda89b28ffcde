package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class FileFormatTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "A.CSV", "a.tsv", "a.txt"})
    void readsTextsByTheirEndings(String name) {
        Path file = Reading.write(folder, name, "岗位名称,薪资\n焊工,6000\n");

        assertThat(Reading.ofVacancies(file).titles()).containsExactly("焊工");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.docx", "a.zip", "a", "csv", "a.csv.bak"})
    void knowsNoOtherEndings(String name) {
        Unreadable problem = Unreadable.of(Reading.write(folder, name, "岗位名称,薪资\n"));

        assertThat(problem)
                .isEqualTo(
                        new Unreadable(
                                "unknown-format",
                                List.of(name, ".csv .tsv .txt .xlsx .jsonl .ndjson")));
    }

    @Test
    void tellsAFormatByItsNameAlone() {
        assertThatNoException().isThrownBy(() -> RecordFiles.requireKnownFormat("岗位.CSV"));
        assertThatThrownBy(() -> RecordFiles.requireKnownFormat("岗位.doc"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("unknown-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.xlsx", "a.jsonl"})
    void saysThatAFileIsEmpty(String name) {
        assertThat(Unreadable.of(Reading.write(folder, name, "")).reason()).isEqualTo("empty-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.jsonl"})
    void saysThatAFileHasOnlyBlankLines(String name) {
        Path file = Reading.write(folder, name, "\uFEFF\n  \n\u3000\n\n");

        assertThat(Unreadable.of(file).reason()).isEqualTo("empty-file");
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, PK\u0003\u0004xyz, .csv, xlsx",
        "a.jsonl, PK\u0003\u0004xyz, .jsonl, xlsx",
        "a.txt, %PDF-1.7, .csv, pdf",
        "a.csv, <html><body>, .csv, html",
        "a.xlsx, '岗位名称,薪资', .xlsx, unknown",
        "a.xlsx, <html><body>, .xlsx, html"
    })
    void saysWhenTheContentIsNotWhatTheEndingPromises(
            String name, String content, String ending, String found) {
        assertThat(Unreadable.of(Reading.write(folder, name, content)))
                .isEqualTo(new Unreadable("format-mismatch", List.of(ending, found)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"old.csv", "old.xlsx"})
    void recognisesAnOldWorkbook(String name) throws Exception {
        Path file = folder.resolve(name);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("岗位名称");
            workbook.write(out);
        }

        Unreadable problem = Unreadable.of(file);

        assertThat(problem.reason()).isEqualTo("format-mismatch");
        assertThat(problem.arguments()).last().isEqualTo("xls");
    }

    @Test
    void saysThatAWorkbookIsEncrypted() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        Path plain = TestWorkbook.write(folder.resolve("plain.xlsx"), List.of("岗位名称"));
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("lotus");
            try (OutputStream data = encryptor.getDataStream(container)) {
                Files.copy(plain, data);
            }
            container.writeFilesystem(out);
        }

        assertThat(Unreadable.of(file).reason()).isEqualTo("encrypted-xlsx");
    }

    @Test
    void saysThatAWorkbookIsCutOff() throws Exception {
        Path file = TestWorkbook.write(folder.resolve("cut.xlsx"), List.of("岗位名称"));
        byte[] bytes = Files.readAllBytes(file);
        Reading.write(folder, "cut.xlsx", Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(Unreadable.of(file)).isEqualTo(new Unreadable("broken-xlsx", List.of("ZIP")));
    }

    @Test
    void tellsBinaryFromText() {
        byte[] bytes = "岗位名称,薪资\n\0\0\1".getBytes(StandardCharsets.UTF_8);

        assertThat(Unreadable.of(Reading.write(folder, "a.csv", bytes)).reason())
                .isEqualTo("not-text");
    }
}
