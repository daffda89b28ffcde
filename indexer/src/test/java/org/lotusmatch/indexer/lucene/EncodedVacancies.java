package org.lotusmatch.indexer.lucene;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.apache.lucene.util.VectorUtil;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.indexer.demo.generate.Generator;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of a generated city as vectors: vacancies, and what people look for. */
final class EncodedVacancies {
    private static final String INFERENCE =
            "org.lotusmatch.inference.configure.InferenceAutoConfiguration";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int SEED = 7;
    private static final int QUESTIONS = 200;
    private static final int CHARACTERS = 160;
    private static final int CHUNK = 512;
    private static final int GROUPS = 100;
    private static final int DEEPEST = 100;

    /** Two scores that differ by less are equal: sums of floats depend on their order. */
    private static final double EQUAL = 1e-6;

    private final String where;
    private final List<float[]> documents;
    private final List<float[]> questions;
    private final Map<Integer, List<double[]>> scores = new HashMap<>();

    private EncodedVacancies(String where, List<float[]> documents, List<float[]> questions) {
        this.where = where;
        this.documents = documents;
        this.questions = questions;
    }

    static EncodedVacancies of(String encoder, int count, Path data) {
        List<float[]> documents = new ArrayList<>();
        List<float[]> questions = new ArrayList<>();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(inference()))
                .withPropertyValues("lotus.encoder.model=" + encoder, "lotus.data=" + data)
                .run(
                        context -> {
                            TextEncoder opened = context.getBean(TextEncoder.class);
                            documents.addAll(encode(opened, vacancies(count)));
                            profiles().stream()
                                    .map(opened::encodeQuery)
                                    .map(Embedding::toArray)
                                    .forEach(questions::add);
                        });
        return new EncodedVacancies("%s, %,d".formatted(encoder, count), documents, questions);
    }

    /** Encoder and number of vacancies. */
    String where() {
        return where;
    }

    List<float[]> documents() {
        return documents;
    }

    List<float[]> questions() {
        return questions;
    }

    static String group(int number) {
        return Integer.toString(number * 31 % GROUPS);
    }

    /** Groups that hold this share of the vacancies, whatever these are about. */
    static List<String> groups(int percent) {
        return IntStream.range(0, percent).mapToObj(Integer::toString).toList();
    }

    /** Share of the {@code depth} nearest that pass, or equally near ones, among those found. */
    double recall(int question, int percent, List<Integer> found, int depth) {
        float[] vector = questions.get(question);
        double[] nearest = scores.computeIfAbsent(percent, this::nearest).get(question);
        double least = nearest[nearest.length - depth] - EQUAL;
        return found.stream().filter(number -> score(vector, number) >= least).count()
                / (double) depth;
    }

    /** For each question the best scores of those that pass, ascending. */
    private List<double[]> nearest(int percent) {
        Set<String> groups = Set.copyOf(groups(percent));
        int[] passing =
                IntStream.range(0, documents.size())
                        .filter(number -> groups.contains(group(number)))
                        .toArray();
        return questions.stream()
                .map(
                        vector ->
                                Arrays.stream(passing)
                                        .mapToDouble(number -> score(vector, number))
                                        .sorted()
                                        .skip(Math.max(0, passing.length - DEEPEST))
                                        .toArray())
                .toList();
    }

    private double score(float[] vector, int number) {
        return VectorUtil.dotProduct(vector, documents.get(number));
    }

    private static Class<?> inference() {
        try {
            return Class.forName(INFERENCE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the encoders are not on the class path", e);
        }
    }

    private static List<float[]> encode(TextEncoder encoder, List<String> texts) {
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += CHUNK) {
            List<String> chunk = texts.subList(from, Math.min(texts.size(), from + CHUNK));
            encoder.encodeDocuments(chunk).stream().map(Embedding::toArray).forEach(vectors::add);
        }
        return vectors;
    }

    private static List<String> vacancies(int count) throws IOException {
        return texts(Corpus.VACANCIES, count, "岗位名称", "技能要求", "岗位职责");
    }

    private static List<String> profiles() throws IOException {
        return texts(Corpus.PROFILES, QUESTIONS, "期望职业", "工作经历", "技能");
    }

    private static List<String> texts(Corpus corpus, int count, String... columns)
            throws IOException {
        StringWriter file = new StringWriter();
        new Generator(Taxonomy.load(), Gazetteer.load(), SEED, TODAY)
                .write(corpus, count, file, written -> {});
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file.toString())) {
            return rows.stream().map(row -> text(row, columns)).toList();
        }
    }

    private static String text(NamedCsvRecord row, String... columns) {
        return String.join(
                "，",
                Stream.of(columns)
                        .map(row::getField)
                        .map(cell -> cell.substring(0, Math.min(cell.length(), CHARACTERS)))
                        .filter(cell -> !cell.isBlank())
                        .toList());
    }
}
