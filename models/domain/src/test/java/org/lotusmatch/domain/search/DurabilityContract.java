package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Corpus;

import java.util.List;

/** What is left after a crash, and how far it reaches. */
interface DurabilityContract extends IndexCase {
    String ENCODER = "encoder-1";

    @Test
    default void aNewIndexHasReachedNothing() {
        for (Corpus corpus : Corpus.values()) {
            assertThat(index().indexBuild().committedSequence(corpus)).isZero();
            assertThat(index().indexBuild().count(corpus)).isZero();
        }
    }

    @Test
    default void onlyACommitMovesTheSequence() {
        writeAt(41, "v-1");
        assertThat(committed()).isZero();
        index().indexBuild().commit(Corpus.VACANCIES);
        assertThat(committed()).isEqualTo(41);
        writeAt(42, "v-2");
        assertThat(committed()).isEqualTo(41);
        assertThat(index().indexBuild().committedSequence(Corpus.COURSES)).isZero();
    }

    @Test
    default void aWriteOfNothingMovesTheSequenceToo() {
        index().indexBuild().write(Corpus.VACANCIES, List.of(), List.of(), 57);
        index().indexBuild().commit(Corpus.VACANCIES);
        writeAt(58, "v-1");
        index().indexBuild().commit(Corpus.VACANCIES);
        index().indexBuild().write(Corpus.VACANCIES, List.of(), List.of(), 59);
        index().indexBuild().commit(Corpus.VACANCIES);
        reopen(ENCODER);
        assertThat(committed()).isEqualTo(59);
    }

    @Test
    default void whatWasCommittedIsThereAfterACrash() {
        writeAt(41, "v-1");
        index().indexBuild().commit(Corpus.VACANCIES);
        reopen(ENCODER);
        assertThat(committed()).isEqualTo(41);
        assertThat(findWords("焊工")).containsExactly("v-1");
    }

    @Test
    default void aCrashGoesBackToTheCommitAndTheOutboxFillsTheGap() {
        writeAt(41, "v-1");
        index().indexBuild().commit(Corpus.VACANCIES);
        writeAt(42, "v-2");
        reopen(ENCODER);
        assertThat(committed()).isEqualTo(41);
        writeAt(42, "v-2");
        index().indexBuild().commit(Corpus.VACANCIES);
        reopen(ENCODER);
        assertThat(committed()).isEqualTo(42);
        assertThat(findWords("焊工")).containsExactly("v-1", "v-2");
    }

    @Test
    default void aCommitAfterReopeningKeepsTheSequence() {
        writeAt(41, "v-1");
        index().indexBuild().commit(Corpus.VACANCIES);
        reopen(ENCODER);
        index().indexBuild().commit(Corpus.VACANCIES);
        assertThat(committed()).isEqualTo(41);
    }

    @Test
    default void anotherEncoderStartsFromNothing() {
        writeAt(41, "v-1");
        index().indexBuild().commit(Corpus.VACANCIES);
        reopen("encoder-2");
        assertThat(committed()).isZero();
        writeAt(41, "v-1");
        index().indexBuild().commit(Corpus.VACANCIES);
        assertThat(committed()).isEqualTo(41);
        assertThat(findWords("焊工")).containsExactly("v-1");
    }

    private void writeAt(long sequence, String id) {
        index().indexBuild()
                .write(Corpus.VACANCIES, List.of(titled(id, "焊工").build()), List.of(), sequence);
    }

    private long committed() {
        return index().indexBuild().committedSequence(Corpus.VACANCIES);
    }
}
