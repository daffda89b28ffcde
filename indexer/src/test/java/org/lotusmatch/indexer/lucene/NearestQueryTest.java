package org.lotusmatch.indexer.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.search.Query;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Both ways of looking for the nearest vectors, beside reading every vector. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
final class NearestQueryTest {
    private static final int DIMENSION = 48;
    private static final int TOPICS = 40;
    private static final int HITS = 20;
    private static final int QUESTIONS = 30;
    private static final int READS_ALL = 1_000_000;
    private static final int WALKS = 200;
    private static final List<String> GROUPS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    @TempDir private Path folder;

    private final Random random = new Random(14);
    private final float[][] topics = new float[TOPICS][];
    private final Map<Integer, float[]> vectors = new TreeMap<>();

    NearestQueryTest() {
        for (int topic = 0; topic < TOPICS; topic++) {
            topics[topic] = unit(new float[DIMENSION], 1);
        }
    }

    @Test
    void fewVectorsAreAnsweredExactly() throws IOException {
        try (VectorFolder index = open(WALKS)) {
            fill(index, 60);
            try (var reading = index.read()) {
                for (int question = 0; question < QUESTIONS; question++) {
                    float[] vector = vector();
                    assertThat(find(reading, vector, null, WALKS)).isEqualTo(exact(vector, GROUPS));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {READS_ALL, WALKS})
    void recallsTheNearestOfAllAndOfThoseThatPass(int mostRead) throws IOException {
        try (VectorFolder index = open(mostRead)) {
            fill(index, 4_000);
            assertThat(recall(index, GROUPS, mostRead)).isGreaterThanOrEqualTo(0.98);
            assertThat(recall(index, List.of("a", "b", "c"), mostRead)).isGreaterThan(0.98);
            assertThat(recall(index, List.of("d"), mostRead)).isGreaterThan(0.98);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {READS_ALL, WALKS})
    void neverFindsWhatWasRemovedOrReplacedOrDoesNotPass(int mostRead) throws IOException {
        try (VectorFolder index = open(mostRead)) {
            fill(index, 3_000);
            change(index);
            try (var reading = index.read()) {
                for (int question = 0; question < QUESTIONS; question++) {
                    List<Integer> found = find(reading, vector(), List.of("a", "c"), mostRead);
                    assertThat(found).hasSize(HITS).doesNotHaveDuplicates();
                    assertThat(found).allMatch(vectors::containsKey);
                    assertThat(found).allMatch(number -> number % 8 == 0 || number % 8 == 2);
                }
            }
            assertThat(recall(index, List.of("a", "c"), mostRead)).isGreaterThan(0.98);
        }
    }

    @Test
    void answersTheSameBeforeAndAfterMerging() throws IOException {
        try (VectorFolder index = open(READS_ALL)) {
            fill(index, 3_000);
            change(index);
            List<float[]> questions = new ArrayList<>();
            for (int question = 0; question < QUESTIONS; question++) {
                questions.add(vector());
            }
            List<List<Integer>> before = findAll(index, questions);
            index.merge();
            try (var reading = index.read()) {
                assertThat(reading.segments()).isOne();
            }
            assertThat(findAll(index, questions)).isEqualTo(before);
        }
    }

    @Test
    void theScoreIsThatOfTheVectorNotOfItsCode() throws IOException {
        try (VectorFolder index = open(WALKS)) {
            fill(index, 1_000);
            float[] vector = vector();
            try (var reading = index.read()) {
                Query query = new NearestQuery(vector, HITS, null, WALKS);
                var hits = reading.search(query, HITS).scoreDocs;
                List<Integer> numbers = reading.find(query, HITS);
                for (int i = 0; i < HITS; i++) {
                    float dot = VectorUtil.dotProduct(vector, vectors.get(numbers.get(i)));
                    assertThat((double) hits[i].score)
                            .isCloseTo((1 + dot) / 2, org.assertj.core.data.Offset.offset(1e-6));
                }
            }
        }
    }

    private VectorFolder open(int mostRead) throws IOException {
        return new VectorFolder(folder, new IndexCodec(mostRead));
    }

    private void fill(VectorFolder index, int count) throws IOException {
        for (int number = 0; number < count; number++) {
            put(index, number);
            if (number % 500 == 499) {
                index.refresh();
            }
        }
    }

    private void change(VectorFolder index) throws IOException {
        for (int number = 0; number < vectors.size(); number += 7) {
            put(index, number);
        }
        for (int number : List.copyOf(vectors.keySet())) {
            if (number % 5 == 0) {
                index.remove(number);
                vectors.remove(number);
            }
        }
    }

    private void put(VectorFolder index, int number) throws IOException {
        float[] vector = vector();
        vectors.put(number, vector);
        index.put(number, group(number), vector);
    }

    private double recall(VectorFolder index, List<String> groups, int mostRead)
            throws IOException {
        int found = 0;
        try (var reading = index.read()) {
            for (int question = 0; question < QUESTIONS; question++) {
                float[] vector = vector();
                List<Integer> exact = new ArrayList<>(exact(vector, groups));
                exact.retainAll(find(reading, vector, groups, mostRead));
                found += exact.size();
            }
        }
        return found / (double) (QUESTIONS * HITS);
    }

    private List<List<Integer>> findAll(VectorFolder index, List<float[]> questions)
            throws IOException {
        List<List<Integer>> found = new ArrayList<>();
        try (var reading = index.read()) {
            for (float[] question : questions) {
                found.add(find(reading, question, List.of("a", "b", "e"), READS_ALL));
            }
        }
        return found;
    }

    private static List<Integer> find(
            VectorFolder.Reading reading,
            float[] vector,
            @Nullable List<String> groups,
            int mostRead)
            throws IOException {
        Query filter = groups == null ? null : VectorFolder.inGroups(groups);
        return reading.find(new NearestQuery(vector, HITS, filter, mostRead), HITS);
    }

    private List<Integer> exact(float[] vector, List<String> groups) {
        return vectors.keySet().stream()
                .filter(number -> groups.contains(group(number)))
                .sorted(
                        Comparator.comparingDouble(
                                number -> -VectorUtil.dotProduct(vector, vectors.get(number))))
                .limit(HITS)
                .toList();
    }

    private static String group(int number) {
        return GROUPS.get(number % GROUPS.size());
    }

    /** Near one of the topics, as texts about the same work are. */
    private float[] vector() {
        return unit(topics[random.nextInt(TOPICS)], 0.8);
    }

    private float[] unit(float[] center, double spread) {
        float[] vector = center.clone();
        double share = spread / Math.sqrt(DIMENSION);
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] += (float) (share * random.nextGaussian());
        }
        return VectorUtil.l2normalize(vector);
    }
}
