package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.Reject;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;

class EncodingProbeTest {
    private static final String ROWS = "岗位名称,单位名称\n焊工,湘潭电机\n𠮷野家店长,镕基餐饮\n";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, EFBBBF", "GB18030, ''", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
    void readsWhatOfficeSoftwareWrites(String charset, String mark) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(ROWS.getBytes(Charset.forName(charset)));

        Reading reading = Reading.ofVacancies(Reading.write(folder, "a.csv", bytes.toByteArray()));

        assertThat(reading.titles()).containsExactly("焊工", "𠮷野家店长");
        assertThat(reading.records().getFirst().columns()).containsEntry(RawField.TITLE, "岗位名称");
        assertThat(reading.progress()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void refusesTheRowThatIsDamagedAndKeepsTheRest(String charset) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ROWS.getBytes(Charset.forName(charset)));
        bytes.write("钳工,湘".getBytes(Charset.forName(charset)));
        bytes.write(0xFF);
        bytes.write("\n车工,湘钢\n".getBytes(Charset.forName(charset)));

        Reading reading = Reading.ofVacancies(Reading.write(folder, "a.csv", bytes.toByteArray()));

        assertThat(reading.titles()).containsExactly("焊工", "𠮷野家店长", "车工");
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::column, Reject::value, Reject::reason)
                .containsExactly(tuple(4L, "单位名称", "湘\uFFFD", "undecodable"));
    }

    @Test
    void keepsAReplacementCharacterThatTheFileItselfHas() {
        Path file = Reading.write(folder, "a.csv", "岗位名称,薪资\n焊\uFFFD工,6000\n");

        assertThat(Reading.ofVacancies(file).titles()).containsExactly("焊\uFFFD工");
    }

    @Test
    void refusesTheRowOfAStrayNul() {
        String text = "岗位名称,薪资\n" + "焊工,6000\n".repeat(2000) + "钳\0工,1\n";

        Reading reading = Reading.ofVacancies(Reading.write(folder, "a.csv", text));

        assertThat(reading.records()).hasSize(2000);
        assertThat(reading.rejects()).extracting(Reject::reason).containsExactly("undecodable");
    }

    @Test
    void takesMojibakeOfHalfAFileForNoEncodingAtAll() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = i % 40 == 0 ? (byte) '\n' : (byte) (noise[i] | 0x80);
        }

        assertThat(Unreadable.of(Reading.write(folder, "a.csv", noise)).reason())
                .isEqualTo("encoding-unknown");
    }

    @Test
    void findsUtf8AlthoughADamagedByteComesLate() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ROWS.repeat(10_000).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xB5);

        TextFile text =
                new EncodingProbe(Reading.write(folder, "a.csv", bytes.toByteArray())).probe();

        assertThat(text.charset()).isEqualTo(StandardCharsets.UTF_8);
    }
}
