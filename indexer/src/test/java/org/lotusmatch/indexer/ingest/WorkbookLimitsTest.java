package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.intake.Reject;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class WorkbookLimitsTest {
    private static final String HEADER =
            "<sheetData><row><c t='str'><v>岗位</v></c><c t='str'><v>薪资</v></c></row>";
    private static final String ROW = "<row><c t='str'><v>焊工</v></c></row>";

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("a.xlsx");
    }

    /** The sheet is what is named, 128 MiB of it, packed to less than one. */
    @ParameterizedTest
    @CsvSource({
        "' ', ' ', ''",
        "<sheetData>, <row/>, </sheetData>",
        "<sheetData><row><c t='str'><v>, 岗, </v></c></row></sheetData>",
        "<!--, ->, -->",
        "<sheetData a=', >, '/>",
        "<?a, >, ?>",
        "<sheetData>, <c>, </sheetData>"
    })
    void refusesZipBombs(String start, String filling, String end) {
        byte[] chunk =
                TestWorkbook.utf8(
                        filling.isEmpty() ? " ".repeat(1 << 16) : filling.repeat(1 << 14));
        Path file =
                TestWorkbook.writeRaw(
                        file(),
                        out -> {
                            out.write(TestWorkbook.utf8(start));
                            for (long written = 0; written < 128L << 20; written += chunk.length) {
                                out.write(chunk);
                            }
                            out.write(TestWorkbook.utf8(end));
                        });

        assertThat(file).satisfies(it -> assertThat(Files.size(it)).isLessThan(1L << 20));
        assertThat(Unreadable.of(file).reason()).isEqualTo("zip-bomb");
    }

    @Test
    void refusesALongCellByItsColumn() {
        Path file =
                TestWorkbook.writeRaw(
                        file(),
                        HEADER
                                + "<row><c t='str'><v>焊工</v></c><c t='inlineStr'><is><t>"
                                + "长".repeat(3_000_000)
                                + "</t></is></c></row>"
                                + ROW
                                + "</sheetData>");

        Reading reading = Reading.ofVacancies(file);

        assertThat(reading.titles()).containsExactly("焊工");
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::column, Reject::reason)
                .containsExactly(tuple(2L, "薪资", "cell-too-long"));
    }

    @Test
    void refusesARowOfManyLongCells() {
        String cell = "<c t='str'><v>" + "x".repeat(90_000) + "</v></c>";
        Path file =
                TestWorkbook.writeRaw(
                        file(),
                        HEADER + "<row>" + cell.repeat(200) + "</row>" + ROW + "</sheetData>");

        Reading reading = Reading.ofVacancies(file);

        assertThat(reading.titles()).containsExactly("焊工");
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::reason)
                .containsExactly(tuple(2L, "cell-too-long"));
    }

    @Test
    void ignoresColumnsThatExcelDoesNotHave() {
        Path file =
                TestWorkbook.writeRaw(
                        file(),
                        HEADER
                                + "<row><c r='A2' t='str'><v>焊工</v></c><c"
                                + " r='ZZZZZZZ2'><v>1</v></c></row></sheetData>");

        assertThat(Reading.ofVacancies(file).titles()).containsExactly("焊工");
    }

    @Test
    void expandsNoEntities() {
        Path file =
                TestWorkbook.writeRaw(
                        file(), HEADER + "<row><c t='str'><v>&lol;</v></c></row></sheetData>");

        assertThat(Unreadable.of(file).reason()).isEqualTo("broken-after-row");
    }

    @Test
    void saysAfterWhichRowASheetIsBroken() {
        Path file =
                TestWorkbook.writeRaw(
                        file(), HEADER + ROW.repeat(5_000) + "<row><c></row></sheetData>");

        assertThat(Unreadable.of(file))
                .isEqualTo(new Unreadable("broken-after-row", List.of("5002")));
    }

    @Test
    void saysWhichPartIsMissing() throws Exception {
        Path file =
                TestZip.rewrite(
                        TestWorkbook.writeRaw(file(), HEADER + "</sheetData>"),
                        folder.resolve("b.xlsx"),
                        text -> text.replace("sheet1.xml", "sheet2.xml"));

        assertThat(Unreadable.of(file))
                .isEqualTo(new Unreadable("broken-xlsx", List.of("xl/worksheets/sheet2.xml")));
    }

    @Test
    void saysThatAZipFileIsNoWorkbook() throws Exception {
        Path file =
                TestZip.rewrite(
                        TestWorkbook.writeRaw(file(), HEADER + "</sheetData>"),
                        folder.resolve("b.xlsx"),
                        text -> text.replace("officeDocument'", "somethingElse'"));

        assertThat(Unreadable.of(file).reason()).isEqualTo("broken-xlsx");
    }

    @Test
    void noticesADamagedSheet() throws Exception {
        Path file = TestWorkbook.writeRaw(file(), HEADER + ROW.repeat(100_000) + "</sheetData>");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 100, (byte) 0x55);

        Unreadable problem = Unreadable.of(Reading.write(folder, "a.xlsx", bytes));

        assertThat(problem.reason()).isEqualTo("broken-after-row");
    }
}
