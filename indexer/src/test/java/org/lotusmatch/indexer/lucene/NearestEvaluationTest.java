package org.lotusmatch.indexer.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RescoreTopNQuery;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.search.IndexField;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Ways to find the hundred nearest of many encoded vacancies: what each recalls and costs. Takes
 * some minutes; the figures that chose the way are in docs/decisions/0014.
 */
@Tag("evaluation")
@Tag("heavy")
final class NearestEvaluationTest {
    private static final String VECTOR = IndexField.VECTOR.key();
    private static final int HITS = 100;
    private static final int HALF = 50;
    private static final int BATCH = 1_000;
    private static final int WARM_UPS = 2;
    private static final List<Integer> PASSING = List.of(100, 16, 2);

    @TempDir private Path folder;

    /** How a question is asked of an index. */
    private interface Way {
        Query query(float[] vector, @Nullable Query filter);
    }

    /** An index format, and a way to ask it. */
    private record Candidate(String name, Codec codec, Way way) {}

    @ParameterizedTest
    @CsvSource({"lotus-words-1, 20000", "lotus-words-1, 100000", "bge-small-zh-v1.5-int8, 20000"})
    void whatEachWayRecallsAndCosts(String encoder, int count) throws IOException {
        EncodedVacancies vacancies = EncodedVacancies.of(encoder, count, folder);
        for (Candidate candidate : candidates()) {
            double worst = measure(candidate, vacancies);
            if (candidate.name().startsWith("chosen")) {
                assertThat(worst).as("recall@50 of the chosen way").isGreaterThan(0.97);
            }
        }
    }

    private static List<Candidate> candidates() {
        Codec graph = codec(new Lucene99HnswVectorsFormat());
        Codec byteGraph = codec(graphOver(ScalarEncoding.UNSIGNED_BYTE));
        Codec bytes = codec(flat(ScalarEncoding.UNSIGNED_BYTE));
        Codec bit = codec(flat(ScalarEncoding.SINGLE_BIT_QUERY_NIBBLE));
        Codec bitGraph = codec(graphOver(ScalarEncoding.SINGLE_BIT_QUERY_NIBBLE));
        return List.of(
                new Candidate("every vector", graph, NearestEvaluationTest::everyVector),
                new Candidate("float graph", graph, NearestEvaluationTest::plain),
                new Candidate("byte graph x2", byteGraph, rescored(2)),
                new Candidate("byte graph x3", byteGraph, rescored(3)),
                new Candidate("byte codes x2", bytes, rescored(2)),
                new Candidate("byte codes x3", bytes, rescored(3)),
                new Candidate("bit codes x2", bit, rescored(2)),
                new Candidate("bit codes x4", bit, rescored(4)),
                new Candidate("bit codes x8", bit, rescored(8)),
                new Candidate("bit graph x8", bitGraph, rescored(8)),
                new Candidate(
                        "chosen",
                        new IndexCodec(NearestQuery.MOST_READ),
                        (vector, filter) ->
                                new NearestQuery(vector, HITS, filter, NearestQuery.MOST_READ)));
    }

    private double measure(Candidate candidate, EncodedVacancies vacancies) throws IOException {
        Path place = folder.resolve(candidate.name().replace(' ', '-') + vacancies.where());
        double worst = 1;
        try (VectorFolder index = new VectorFolder(place, candidate.codec())) {
            double start = CpuTime.ofProcess();
            fill(index, vacancies);
            record("CPU s to write", candidate, vacancies.where(), CpuTime.ofProcess() - start);
            record("MB on disk", candidate, vacancies.where(), index.bytes() / 1e6);
            try (var reading = index.read()) {
                for (int percent : PASSING) {
                    worst = Math.min(worst, measure(candidate, vacancies, reading, percent));
                }
            }
        }
        return worst;
    }

    private static void fill(VectorFolder index, EncodedVacancies vacancies) throws IOException {
        for (int number = 0; number < vacancies.documents().size(); number++) {
            index.put(number, EncodedVacancies.group(number), vacancies.documents().get(number));
            if (number % BATCH == BATCH - 1) {
                index.refresh();
            }
        }
    }

    private static double measure(
            Candidate candidate,
            EncodedVacancies vacancies,
            VectorFolder.Reading reading,
            int percent)
            throws IOException {
        Query filter = VectorFolder.inGroups(EncodedVacancies.groups(percent));
        List<Query> queries =
                vacancies.questions().stream()
                        .map(
                                vector ->
                                        candidate
                                                .way()
                                                .query(vector, percent == 100 ? null : filter))
                        .toList();
        for (int round = 0; round < WARM_UPS; round++) {
            ask(reading, queries);
        }
        double start = CpuTime.ofThread();
        ask(reading, queries);
        double milliseconds = 1_000 * (CpuTime.ofThread() - start) / queries.size();
        String where = "%s, %d %% pass".formatted(vacancies.where(), percent);
        record("µs CPU a question", candidate, where, 1_000 * milliseconds);
        record("recall@100", candidate, where, recall(vacancies, reading, queries, percent, HITS));
        double half = recall(vacancies, reading, queries, percent, HALF);
        record("recall@50", candidate, where, half);
        return half;
    }

    private static void ask(VectorFolder.Reading reading, List<Query> queries) throws IOException {
        for (Query query : queries) {
            reading.search(query, HITS);
        }
    }

    private static double recall(
            EncodedVacancies vacancies,
            VectorFolder.Reading reading,
            List<Query> queries,
            int percent,
            int depth)
            throws IOException {
        List<Double> recalls = new ArrayList<>();
        for (int question = 0; question < queries.size(); question++) {
            List<Integer> found = reading.find(queries.get(question), depth);
            recalls.add(vacancies.recall(question, percent, found, depth));
        }
        return recalls.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static void record(String measure, Candidate candidate, String where, double value) {
        Evaluation.record(measure + ", " + candidate.name(), where, value);
    }

    private static Query plain(float[] vector, @Nullable Query filter) {
        return new KnnFloatVectorQuery(VECTOR, vector, HITS, filter);
    }

    private static Way rescored(int more) {
        return (vector, filter) ->
                RescoreTopNQuery.createFullPrecisionRescorerQuery(
                        new KnnFloatVectorQuery(VECTOR, vector, more * HITS, filter),
                        vector,
                        VECTOR,
                        HITS);
    }

    private static Query everyVector(float[] vector, @Nullable Query filter) {
        Query all = Objects.requireNonNullElseGet(filter, () -> new FieldExistsQuery(VECTOR));
        return RescoreTopNQuery.createFullPrecisionRescorerQuery(all, vector, VECTOR, HITS);
    }

    private static KnnVectorsFormat flat(ScalarEncoding encoding) {
        return new Lucene104ScalarQuantizedVectorsFormat(encoding);
    }

    private static KnnVectorsFormat graphOver(ScalarEncoding encoding) {
        return new Lucene104HnswScalarQuantizedVectorsFormat(
                encoding,
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH);
    }

    private static Codec codec(KnnVectorsFormat format) {
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return format;
            }
        };
    }
}
