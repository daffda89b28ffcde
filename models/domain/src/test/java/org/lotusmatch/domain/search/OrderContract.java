package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.document;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Sorting, and what breaks ties. */
interface OrderContract extends IndexCase {
    @Test
    default void everythingIsOrderedById() {
        write(document("v-c"), document("v-a"));
        write(document("v-b"));
        assertThat(findAll()).containsExactly("v-a", "v-b", "v-c");
    }

    @Test
    default void equalScoresAreOrderedById() {
        write(titled("v-c", "焊工"), titled("v-a", "焊工"));
        write(titled("v-b", "焊工"));
        assertThat(findWords("焊工")).containsExactly("v-a", "v-b", "v-c");
    }

    @Test
    default void everyHitOfEverythingScoresTheSame() {
        write(document("v-1"), titled("v-2", "焊工"));
        List<Hit> hits = search(page(new Question.Everything(), Sort.SCORE, 0, 10)).hits();
        assertThat(hits).extracting(Hit::score).hasSize(2).containsOnly(hits.getFirst().score());
    }

    @Test
    default void newestFirstAndUndatedLast() {
        write(
                document("v-1"),
                document("v-2").number(IndexField.POSTED_ON, 20_000.0),
                document("v-3").number(IndexField.POSTED_ON, -1.0),
                document("v-5").number(IndexField.POSTED_ON, 20_001.0),
                document("v-4").number(IndexField.POSTED_ON, 20_001.0),
                document("v-0"));
        assertThat(ids(page(new Question.Everything(), Sort.NEWEST, 0, 10)))
                .containsExactly("v-4", "v-5", "v-2", "v-3", "v-0", "v-1");
    }

    @Test
    default void highestPayFirstAndUnpaidLast() {
        write(
                titled("v-1", "焊工"),
                titled("v-2", "焊工 焊工").number(IndexField.PAY_HIGH, 5_000.0),
                titled("v-3", "焊工").number(IndexField.PAY_HIGH, 9_000.5),
                titled("v-4", "教师").number(IndexField.PAY_HIGH, 99_000.0));
        assertThat(ids(page(new Question.Words("焊工"), Sort.HIGHEST_PAY, 0, 10)))
                .containsExactly("v-3", "v-2", "v-1");
    }

    @Test
    default void scoresFallAndAreTheSameInEverySort() {
        write(
                titled("v-1", "焊工").text(IndexField.BODY, "电焊工"),
                titled("v-2", "普工").text(IndexField.BODY, "协助焊工"));
        Question question = new Question.Words("焊工");
        List<Hit> ranked = search(page(question, Sort.SCORE, 0, 10)).hits();
        assertThat(ranked).extracting(Hit::id).containsExactly("v-1", "v-2");
        assertThat(ranked.getFirst().score()).isGreaterThan(ranked.getLast().score());
        assertThat(search(page(question, Sort.NEWEST, 0, 10)).hits())
                .containsExactlyElementsOf(ranked);
    }

    @Test
    default void sortsAFieldThatNobodyHas() {
        write(titled("v-2", "焊工"), titled("v-1", "教师"));
        assertThat(ids(page(new Question.Everything(), Sort.HIGHEST_PAY, 0, 10)))
                .containsExactly("v-1", "v-2");
    }
}
