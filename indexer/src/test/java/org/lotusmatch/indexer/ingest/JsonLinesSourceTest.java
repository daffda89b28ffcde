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

import java.nio.charset.Charset;
import java.nio.file.Path;

class JsonLinesSourceTest {
    @TempDir Path folder;

    private Reading read(String text) {
        return Reading.ofVacancies(Reading.write(folder, "a.jsonl", text));
    }

    @Test
    void readsAnObjectPerLine() {
        Reading reading =
                read(
                        """
                        {"岗位名称": "焊工", "人数": 3, "技能": ["电焊", "气割", 1], "薪资": null, "星座": "狮子"}

                        {"job_name": " 钳工 ", "latitude": 27.8210, "薪资": "无"}
                        """);

        assertThat(reading.records())
                .extracting(RawRecord::line, raw -> raw.text(RawField.TITLE))
                .containsExactly(tuple(1L, "焊工"), tuple(3L, "钳工"));
        assertThat(reading.texts(RawField.SKILLS)).containsExactly("电焊、气割、1", "");
        assertThat(reading.texts(RawField.LATITUDE)).containsExactly("", "27.8210");
        assertThat(reading.texts(RawField.PAY)).containsExactly("", "");
        assertThat(reading.records().getLast().column(RawField.TITLE)).isEqualTo("job_name");
        assertThat(reading.unknownColumns()).containsExactly("星座");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"人数\": 6元}",
                "{\"岗位\": \"焊工\"",
                "{\"岗位\": \"焊工\"} {}",
                "焊工",
                "\"焊工\"",
                "{'岗位': '焊工'}"
            })
    void refusesALineThatIsNoObject(String line) {
        Reading reading = read("{\"岗位\": \"钳工\"}\n" + line + "\n{\"岗位\": \"车工\"}\n");

        assertThat(reading.titles()).containsExactly("钳工", "车工");
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::reason)
                .containsExactly(tuple(2L, "bad-json"));
        assertThat(reading.rejects().getFirst().value()).matches("\\d+: .*");
    }

    @Test
    void saysInWhichColumnALineIsWrong() {
        Reading reading = read("{\"岗位\": \"钳工\"}\n{\"人数\": 6元}\n");

        assertThat(reading.rejects().getFirst().value()).startsWith("9: ").contains("6元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"市\": \"湘潭\"}", "[[1]]", "[{\"a\": [1, {}]}, 2]"})
    void refusesNestedValuesByTheirKey(String value) {
        Reading reading = read("{\"岗位\": \"钳工\", \"地点\": " + value + ", \"人数\": 1}\n");

        assertThat(reading.rejects())
                .containsExactly(new Reject("a.jsonl", 1, "地点", "", "not-flat"));
    }

    @Test
    void refusesALineOfMoreThanAMillionCharacters() {
        Reading reading = read("{\"岗位\": \"" + "x".repeat(3_000_000) + "\"}\n{\"岗位\": \"钳工\"}\n");

        assertThat(reading.titles()).containsExactly("钳工");
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::reason)
                .containsExactly(tuple(1L, "cell-too-long"));
    }

    @Test
    void refusesALongValueByItsKey() {
        Reading reading = read("{\"人数\": 1, \"岗位\": \"" + "x".repeat(100_001) + "\"}\n");

        assertThat(reading.rejects())
                .extracting(Reject::column, Reject::reason)
                .containsExactly(tuple("岗位", "cell-too-long"));
    }

    @Test
    void countsNoObjectsWithoutValues() {
        assertThat(read("{\"岗位\": \"焊工\"}\n{}\n{\"岗位\": \" \"}\n").rows()).hasSize(1);
    }

    @Test
    void readsGb18030Too() {
        Path file =
                Reading.write(folder, "a.ndjson", "{\"岗位\": \"焊工\"}\n", Charset.forName("GB18030"));

        assertThat(Reading.ofVacancies(file).titles()).containsExactly("焊工");
    }

    @Test
    void saysThatNoKeyIsKnown() {
        Path file = Reading.write(folder, "a.jsonl", "{\"titel\": 1, \"星座\": 2}\n".repeat(30));

        Unreadable problem = Unreadable.of(file);

        assertThat(problem.reason()).isEqualTo("header-unknown");
        assertThat(problem.arguments().getFirst()).isEqualTo("titel、星座");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"岗位\": \"焊工\"}]", "[\n{\"岗位\": \"焊工\"}\n]"})
    void saysThatAJsonListIsNoJsonLines(String text) {
        assertThat(Unreadable.of(Reading.write(folder, "a.jsonl", text)).reason())
                .isEqualTo("not-json-lines");
    }

    @Test
    void saysThatAnotherTextIsNoJsonLines() {
        Path file = Reading.write(folder, "a.jsonl", "岗位,薪资\n" + "焊工,1\n".repeat(50));

        assertThat(Unreadable.of(file).reason()).isEqualTo("not-json-lines");
    }
}
