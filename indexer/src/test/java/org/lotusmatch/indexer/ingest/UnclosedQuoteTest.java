package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.intake.Reject;

import java.nio.file.Path;
import java.util.List;

class UnclosedQuoteTest {
    @TempDir Path folder;

    private Reading read(String text) {
        return Reading.ofVacancies(Reading.write(folder, "a.csv", text));
    }

    private static void assertRefusedOnly(Reading reading, long line) {
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::reason)
                .containsExactly(tuple(line, "quote-not-closed"));
    }

    @Test
    void losesOneRowWhenTheNextQuoteOpensAnotherCell() {
        Reading reading = read("岗位名称,岗位职责\n焊工,\"甲\"\n钳工,\"乙\n车工,丙\n铣工,\"丁\"\n镗工,\"戊\"\n");

        assertThat(reading.titles()).containsExactly("焊工", "车工", "铣工", "镗工");
        assertRefusedOnly(reading, 3);
    }

    @Test
    void losesOneRowWhenNoQuoteFollows() {
        Reading reading = read("岗位名称,岗位职责\n焊工,\"甲\n" + "钳工,乙\n".repeat(50_000));

        assertThat(reading.records()).hasSize(50_000);
        assertRefusedOnly(reading, 2);
    }

    @Test
    void losesOneRowAtTheEndOfTheFile() {
        Reading reading = read("岗位名称,岗位职责\n焊工,甲\n钳工,\"乙");

        assertThat(reading.titles()).containsExactly("焊工");
        assertRefusedOnly(reading, 3);
    }

    @Test
    void refusesTextAfterAClosingQuote() {
        Reading reading = read("岗位名称,岗位职责\n焊工,\"甲\"乙\n钳工,丙\n");

        assertThat(reading.titles()).containsExactly("钳工");
        assertRefusedOnly(reading, 2);
    }

    @Test
    void takesAnInchMarkInACellForText() {
        assertThat(read("岗位名称,岗位职责\n焊工,配15\"屏\n").rejects()).isEmpty();
    }

    @Test
    void givesUpAfterAHundredSuchRows() {
        Path file = Reading.write(folder, "a.csv", "岗位名称,岗位职责\n" + "焊工,\"甲\n钳,乙\n".repeat(101));

        assertThat(Unreadable.of(file))
                .isEqualTo(new Unreadable("broken-after-row", List.of("202")));
    }
}
