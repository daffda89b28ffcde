package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pages and totals. */
interface PagingContract extends IndexCase {
    /** More than engines count or return unless they are told to. */
    int MANY = 1_500;

    @ParameterizedTest
    @EnumSource
    default void pagesHaveNoGapsAndNoRepeats(Sort sort) {
        writeMany(50);
        List<String> inPages = new ArrayList<>();
        for (int offset = 0; offset < 56; offset += 7) {
            inPages.addAll(ids(page(new Question.Words("焊工 教师"), sort, offset, 7)));
        }
        assertThat(inPages)
                .hasSize(50)
                .doesNotHaveDuplicates()
                .isEqualTo(ids(page(new Question.Words("焊工 教师"), sort, 0, 50)));
    }

    @Test
    default void limitZeroOnlyCounts() {
        writeMany(12);
        SearchResult result = search(page(new Question.Words("焊工"), Sort.SCORE, 0, 0));
        assertThat(result.hits()).isEmpty();
        assertThat(result.total()).isEqualTo(6);
    }

    @Test
    default void totalIsExactBeyondAThousand() {
        writeMany(2 * MANY);
        SearchResult words = search(page(new Question.Words("焊工"), Sort.SCORE, 0, 10));
        assertThat(words.hits()).hasSize(10);
        assertThat(words.total()).isEqualTo(MANY);
        SearchResult newest = search(page(new Question.Everything(), Sort.NEWEST, 0, 1));
        assertThat(newest.total()).isEqualTo(2 * MANY);
    }

    @Test
    default void givesAThousandHitsAndGoesDeep() {
        writeMany(2 * MANY);
        Question question = new Question.Everything();
        assertThat(ids(page(question, Sort.SCORE, 0, 1_000))).hasSize(1_000);
        assertThat(ids(page(question, Sort.SCORE, 2 * MANY - 1, 1_000))).containsExactly("v-02999");
        assertThat(ids(page(question, Sort.SCORE, SearchQuery.MAX_DEPTH - 10, 10))).isEmpty();
    }

    private void writeMany(int count) {
        write(
                IntStream.range(0, count)
                        .mapToObj(
                                number ->
                                        titled("v-%05d".formatted(number), title(number))
                                                .number(IndexField.POSTED_ON, number % 5.0)
                                                .build())
                        .toList());
    }

    private static String title(int number) {
        return number % 2 == 0 ? "焊工" : "教师 ".repeat(1 + number % 3);
    }
}
