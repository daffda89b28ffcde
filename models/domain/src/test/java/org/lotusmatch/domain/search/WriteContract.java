package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Corpus;

import java.util.List;

/** Writing, replacing and removing. */
interface WriteContract extends IndexCase {
    @Test
    default void aWriteIsVisibleWhenItReturns() {
        for (int number = 0; number < 5; number++) {
            write(titled("v-" + number, "焊工"));
            assertThat(findWords("焊工")).hasSize(number + 1);
        }
        assertThat(index().indexBuild().count(Corpus.VACANCIES)).isEqualTo(5);
    }

    @Test
    default void writingAgainReplaces() {
        write(titled("v-1", "焊工").number(IndexField.YEARS, 3.0));
        write(titled("v-1", "教师"));
        assertThat(findWords("焊工")).isEmpty();
        assertThat(findWords("教师")).containsExactly("v-1");
        assertThat(findAll(new Filter.Range(IndexField.YEARS, null, null))).isEmpty();
        assertThat(index().indexBuild().count(Corpus.VACANCIES)).isEqualTo(1);
    }

    @Test
    default void writingTheSameAgainChangesNothing() {
        write(titled("v-1", "焊工"), titled("v-2", "教师"));
        List<Hit> before = search(page(new Question.Words("焊工"), Sort.NEWEST, 0, 10)).hits();
        write(titled("v-1", "焊工"), titled("v-2", "教师"));
        assertThat(search(page(new Question.Words("焊工"), Sort.NEWEST, 0, 10)).hits())
                .extracting(Hit::id)
                .isEqualTo(before.stream().map(Hit::id).toList());
        assertThat(index().indexBuild().count(Corpus.VACANCIES)).isEqualTo(2);
    }

    @Test
    default void removes() {
        write(titled("v-1", "焊工"), titled("v-2", "焊工"));
        index().indexBuild()
                .write(
                        Corpus.VACANCIES,
                        List.of(titled("v-3", "焊工").build()),
                        List.of("v-1", "v-unknown"),
                        2);
        assertThat(findWords("焊工")).containsExactly("v-2", "v-3");
        assertThat(index().indexBuild().count(Corpus.VACANCIES)).isEqualTo(2);
    }

    @Test
    default void corporaAreApart() {
        write(titled("v-1", "焊工"));
        index().indexBuild()
                .write(Corpus.COURSES, List.of(titled("c-1", "焊工").build()), List.of(), 7);
        Question question = new Question.Words("焊工");
        assertThat(ids(SearchQuery.top(Corpus.COURSES, question, List.of(), 10)))
                .containsExactly("c-1");
        assertThat(ids(SearchQuery.top(Corpus.PROFILES, question, List.of(), 10))).isEmpty();
        assertThat(findWords("焊工")).containsExactly("v-1");
    }
}
