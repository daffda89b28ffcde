package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Corpus;

import java.util.List;

/** Building an index beside the one that answers. */
interface RebuildContract extends IndexCase {
    @Test
    default void theOldIndexAnswersUntilTheNewOneIsActivated() {
        write(titled("v-old", "焊工"));
        try (IndexBuild.Rebuild rebuild = start()) {
            rebuild.write(List.of(titled("v-new", "焊工").build(), titled("v-2", "教师").build()));
            assertThat(rebuild.count()).isEqualTo(2);
            assertThat(findWords("焊工")).containsExactly("v-old");
            assertThat(index().indexBuild().count(Corpus.VACANCIES)).isEqualTo(1);
            rebuild.activate(90);
        }
        assertThat(findWords("焊工")).containsExactly("v-new");
        assertThat(index().indexBuild().count(Corpus.VACANCIES)).isEqualTo(2);
    }

    @Test
    default void activatingCommits() {
        write(titled("v-old", "焊工"));
        index().indexBuild().commit(Corpus.VACANCIES);
        try (IndexBuild.Rebuild rebuild = start()) {
            rebuild.write(List.of(titled("v-new", "焊工").build()));
            rebuild.activate(90);
        }
        assertThat(index().indexBuild().committedSequence(Corpus.VACANCIES)).isEqualTo(90);
        reopen(DurabilityContract.ENCODER);
        assertThat(index().indexBuild().committedSequence(Corpus.VACANCIES)).isEqualTo(90);
        assertThat(findWords("焊工")).containsExactly("v-new");
    }

    @Test
    default void closingWithoutActivatingLeavesTheOldIndex() {
        write(titled("v-old", "焊工"));
        index().indexBuild().commit(Corpus.VACANCIES);
        try (IndexBuild.Rebuild rebuild = start()) {
            rebuild.write(List.of(titled("v-new", "焊工").build()));
        }
        assertThat(findWords("焊工")).containsExactly("v-old");
        reopen(DurabilityContract.ENCODER);
        assertThat(findWords("焊工")).containsExactly("v-old");
        assertThat(index().indexBuild().committedSequence(Corpus.VACANCIES)).isEqualTo(1);
    }

    @Test
    default void aCrashWhileRebuildingLeavesTheOldIndex() {
        write(titled("v-old", "焊工"));
        index().indexBuild().commit(Corpus.VACANCIES);
        try (IndexBuild.Rebuild rebuild = start()) {
            rebuild.write(List.of(titled("v-new", "焊工").build()));
            reopen(DurabilityContract.ENCODER);
        }
        assertThat(findWords("焊工")).containsExactly("v-old");
    }

    @Test
    default void aRebuildCanReplaceWhatItWrote() {
        try (IndexBuild.Rebuild rebuild = start()) {
            rebuild.write(List.of(titled("v-1", "焊工").build()));
            rebuild.write(List.of(titled("v-1", "教师").build()));
            assertThat(rebuild.count()).isEqualTo(1);
            rebuild.activate(3);
        }
        assertThat(findWords("教师")).containsExactly("v-1");
    }

    @Test
    default void writingGoesOnInTheNewIndex() {
        try (IndexBuild.Rebuild rebuild = start()) {
            rebuild.write(List.of(titled("v-1", "焊工").build()));
            rebuild.activate(3);
        }
        write(titled("v-2", "焊工"));
        index().indexBuild().commit(Corpus.VACANCIES);
        reopen(DurabilityContract.ENCODER);
        assertThat(findWords("焊工")).containsExactly("v-1", "v-2");
    }

    @Test
    default void onlyTheCorpusThatIsRebuiltChanges() {
        List<IndexDocument> course = List.of(titled("c-1", "焊工").build());
        index().indexBuild().write(Corpus.COURSES, course, List.of(), 5);
        try (IndexBuild.Rebuild rebuild = start()) {
            rebuild.activate(9);
        }
        assertThat(index().indexBuild().count(Corpus.COURSES)).isEqualTo(1);
    }

    private IndexBuild.Rebuild start() {
        return index().indexBuild().startRebuild(Corpus.VACANCIES);
    }
}
