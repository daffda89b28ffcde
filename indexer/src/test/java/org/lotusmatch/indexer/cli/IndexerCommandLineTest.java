package org.lotusmatch.indexer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class IndexerCommandLineTest {
    @TempDir Path folder;

    @Test
    void generatesIntoAFile() throws IOException {
        Path file = folder.resolve("v.csv");

        CommandRun run =
                CommandRun.of(
                        Locale.ENGLISH, "generate", "vacancies", "20", "--output", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("20 rows in " + file);
        assertThat(Files.readAllLines(file)).hasSize(21).first().asString().startsWith("来源,编号,");
    }

    @Test
    void writesToStandardOutputNothingButTheRows() throws IOException {
        Path file = folder.resolve("c.csv");
        CommandRun.of(Locale.ENGLISH, "generate", "courses", "5", "--seed=9", "--output=" + file);

        CommandRun run = CommandRun.of(Locale.ENGLISH, "generate", "courses", "5", "--seed", "9");

        assertThat(run.out()).isEqualTo(Files.readString(file));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void namesTheCorporaWhereOneIsUnknown() {
        CommandRun run = CommandRun.of(Locale.ENGLISH, "generate", "jobs", "5");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("corpus is \"jobs\", allowed are vacancies, courses, profiles")
                .contains("Usage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000001", "many", "99999999999"})
    void refusesOtherNumbersOfRows(String count) {
        CommandRun run = CommandRun.of(Locale.CHINESE, "generate", "vacancies", "--", count);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("行数为 " + count + "，应在 1 到 1,000,000 之间");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        CommandRun run = CommandRun.of(Locale.ENGLISH, "import", "vacancies", "nowhere.csv");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no file nowhere.csv");
    }

    @Test
    void asksForACommand() {
        assertThat(CommandRun.of(Locale.ENGLISH).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "catch-up"})
    void saysThatTheServiceHoldsTheIndexes(String command) {
        CommandRun run = CommandRun.of(Locale.ENGLISH, command);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("held by another process").contains("stop it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "rebuild", "catch-up", "generate", "status", "reviews"})
    void everyCommandAndOptionIsExplainedInBothLanguages(String command) {
        CommandRun run = CommandRun.of(Locale.ENGLISH, command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage 用法: lotus-indexer " + command);
        assertThat(run.out().lines().filter(line -> line.matches(".*\\p{IsHan}.*")).count())
                .isGreaterThan(run.out().lines().filter(line -> line.matches("\\s+-.*")).count());
    }

    @Test
    void tellsItsVersion() {
        assertThat(CommandRun.of(Locale.ENGLISH, "--version").out()).startsWith("LotusMatch ");
    }
}
