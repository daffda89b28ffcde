package org.lotusmatch.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.catalog.OwnModel;
import org.lotusmatch.inference.configure.EncoderChoice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The word table beside the model that it was distilled from, on the demo city's own texts. */
@Tag("evaluation")
@Tag("heavy")
@SuppressWarnings("NullAway") // a null fails the test, as it should
class WordTableEvaluationTest {
    private static final int TOP = 10;
    private static final int DESCRIPTION = 200;
    private static final int ROUNDS = 200;

    @TempDir static Path models;

    @Test
    void mostOfTheNearestVacanciesAreTheModelsOwn() throws IOException {
        List<String> vacancies = texts("vacancies", "岗位名称", "技能要求", "岗位职责");
        List<String> profiles = texts("profiles", "期望职业", "技能", "自我描述");
        try (TextEncoder model = open(EncoderModel.BGE_SMALL_ZH_INT8.id());
                TextEncoder words = open(OwnModel.WORD_TABLE.id())) {
            List<Set<Integer>> wanted = nearest(model, profiles, vacancies);
            List<Set<Integer>> found = nearest(words, profiles, vacancies);
            double[] overlaps =
                    IntStream.range(0, wanted.size())
                            .mapToDouble(i -> shared(wanted.get(i), found.get(i)))
                            .toArray();
            Bootstrap.Interval interval = Bootstrap.ofMean(overlaps);
            String where =
                    "%d profiles, %d vacancies of the demo city, %s"
                            .formatted(profiles.size(), vacancies.size(), interval);

            Evaluation.record("lotus-words-1, overlap@10 with int8", where, interval.mean());
            assertThat(interval.mean()).isGreaterThan(0.5);
        }
    }

    @Test
    void rateOnWholeTexts() throws IOException {
        List<String> vacancies = texts("vacancies", "岗位名称", "技能要求", "岗位职责");
        try (TextEncoder words = open(OwnModel.WORD_TABLE.id())) {
            words.encodeDocuments(vacancies);
            long start = System.nanoTime();
            for (int round = 0; round < ROUNDS; round++) {
                words.encodeDocuments(vacancies);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            String where = "demo vacancies of up to " + DESCRIPTION + " characters, one thread";
            Evaluation.record(
                    "lotus-words-1, texts a second", where, ROUNDS * vacancies.size() / seconds);
        }
    }

    private static double shared(Set<Integer> wanted, Set<Integer> found) {
        Set<Integer> shared = new HashSet<>(wanted);
        shared.retainAll(found);
        return (double) shared.size() / TOP;
    }

    private static List<Set<Integer>> nearest(
            TextEncoder encoder, List<String> questions, List<String> documents) {
        List<Embedding> vectors = encoder.encodeDocuments(documents);
        return questions.stream()
                .map(encoder::encodeQuery)
                .map(question -> nearest(question, vectors))
                .toList();
    }

    private static Set<Integer> nearest(Embedding question, List<Embedding> documents) {
        double[] cosines = documents.stream().mapToDouble(question::cosine).toArray();
        return Set.copyOf(
                IntStream.range(0, cosines.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(cosines[b], cosines[a]))
                        .limit(TOP)
                        .toList());
    }

    private static TextEncoder open(String id) {
        return EncoderChoice.open(
                id, new ModelFiles(models), Runtime.getRuntime().availableProcessors());
    }

    private static List<String> texts(String corpus, String... columns) throws IOException {
        String file = "/lotus/demo/" + corpus + ".csv";
        try (Reader in =
                        new InputStreamReader(
                                WordTableEvaluationTest.class.getResourceAsStream(file),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().map(row -> text(row, columns)).toList();
        }
    }

    private static String text(NamedCsvRecord row, String... columns) {
        return String.join(
                "，",
                Stream.of(columns)
                        .map(row::getField)
                        .map(cell -> cell.substring(0, Math.min(cell.length(), DESCRIPTION)))
                        .filter(cell -> !cell.isBlank())
                        .toList());
    }
}
