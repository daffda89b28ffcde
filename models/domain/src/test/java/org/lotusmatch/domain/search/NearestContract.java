package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.document;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.text.Embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Nearest vectors, against the exact answer. */
interface NearestContract extends IndexCase {
    int DIMENSION = 32;
    int VECTORS = 500;
    int NEAREST = 20;
    int QUESTIONS = 50;
    Filter EVEN = new Filter.AnyOf(IndexField.SKILL, Set.of("s-0"));

    @Test
    default void findsTheNearestInOrder() {
        write(
                document("v-1").vector(axis(0, 0.1)),
                document("v-2").vector(axis(0, 2)),
                document("v-3").vector(axis(0, -1)));
        assertThat(find(new Question.Nearest(axis(0, 5)))).containsExactly("v-2", "v-1", "v-3");
    }

    @Test
    default void equallyNearAreOrderedById() {
        write(document("v-b").vector(axis(0, 1)), document("v-a").vector(axis(0, 1)));
        assertThat(find(new Question.Nearest(axis(0, 2)))).containsExactly("v-a", "v-b");
    }

    @Test
    default void recallsTheNearestOfAll() {
        assertThat(recall(writeRandom())).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    default void recallsTheNearestThatPassTheFilter() {
        assertThat(recall(writeRandom(), EVEN)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    default void totalAndFacetsAreOfAllThatPassTheFilter() {
        writeRandom();
        SearchResult result =
                search(
                        new SearchQuery(
                                Corpus.VACANCIES,
                                new Question.Nearest(axis(0, 1)),
                                List.of(EVEN),
                                Set.of(IndexField.SKILL),
                                Sort.SCORE,
                                5,
                                10));
        assertThat(result.hits()).hasSize(10);
        assertThat(result.total()).isEqualTo(VECTORS / 2);
        assertThat(result.facets().getFirst().counts())
                .containsExactly(new Facet.Count("s-0", VECTORS / 2));
    }

    @Test
    default void pagesOfTheNearestFollowEachOther() {
        writeRandom();
        Question question = new Question.Nearest(axis(3, 1));
        List<String> pages = new ArrayList<>(ids(page(question, Sort.SCORE, 0, 10)));
        pages.addAll(ids(page(question, Sort.SCORE, 10, 10)));
        assertThat(pages).isEqualTo(ids(page(question, Sort.SCORE, 0, 20)));
    }

    @Test
    default void withoutAVectorADocumentIsFoundByWordsOnly() {
        write(titled("v-1", "焊工"), titled("v-2", "焊工").vector(axis(0, 1)));
        assertThat(findWords("焊工")).containsExactly("v-1", "v-2");
        assertThat(find(new Question.Nearest(axis(0, 1)))).containsExactly("v-2");
    }

    @Test
    default void findsNothingNearWhereNobodyHasAVector() {
        write(titled("v-1", "焊工"));
        assertThat(find(new Question.Nearest(axis(0, 1)))).isEmpty();
    }

    /** Unit vector along an axis, tilted a little unless {@code weight} is large. */
    private static Embedding axis(int axis, double weight) {
        float[] vector = new float[DIMENSION];
        vector[DIMENSION - 1] = 1;
        vector[axis] = (float) weight;
        return Embedding.normalised(vector);
    }

    private List<IndexDocument> writeRandom() {
        Random random = new Random(20);
        List<IndexDocument> documents =
                IntStream.range(0, VECTORS)
                        .mapToObj(
                                number ->
                                        document("v-%03d".formatted(number))
                                                .keyword(IndexField.SKILL, "s-" + number % 2)
                                                .vector(random(random))
                                                .build())
                        .toList();
        write(documents);
        return documents;
    }

    private double recall(List<IndexDocument> documents, Filter... filters) {
        Random random = new Random(21);
        int found = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            Embedding vector = random(random);
            SearchQuery query =
                    SearchQuery.top(
                            Corpus.VACANCIES,
                            new Question.Nearest(vector),
                            List.of(filters),
                            NEAREST);
            Set<String> exact = exact(documents, vector, filters.length > 0);
            exact.retainAll(ids(query));
            found += exact.size();
        }
        return found / (double) (QUESTIONS * NEAREST);
    }

    private static Set<String> exact(
            List<IndexDocument> documents, Embedding vector, boolean evenOnly) {
        return new HashSet<>(
                documents.stream()
                        .filter(document -> !evenOnly || isEven(document))
                        .sorted(
                                Comparator.comparingDouble(
                                        document -> -vector.cosine(vectorOf(document))))
                        .limit(NEAREST)
                        .map(IndexDocument::id)
                        .toList());
    }

    private static Embedding vectorOf(IndexDocument document) {
        return Objects.requireNonNull(document.vector());
    }

    private static boolean isEven(IndexDocument document) {
        return document.keywords().containsValue(Set.of("s-0"));
    }

    private static Embedding random(Random random) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Embedding.normalised(vector);
    }
}
