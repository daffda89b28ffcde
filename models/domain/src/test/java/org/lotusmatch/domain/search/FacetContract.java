package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.document;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts of values over everything found. */
interface FacetContract extends IndexCase {
    @Test
    default void countsEveryValueOfAllDocumentsFound() {
        write(
                document("v-1").keywords(IndexField.SKILL, Set.of("s-b", "s-c")),
                document("v-2").keywords(IndexField.SKILL, Set.of("s-c", "s-a")),
                document("v-3").keyword(IndexField.SKILL, "s-c"),
                document("v-4"));
        assertThat(facets(new Question.Everything(), 1, IndexField.SKILL))
                .containsExactly(
                        new Facet(
                                IndexField.SKILL,
                                List.of(count("s-c", 3), count("s-a", 1), count("s-b", 1))));
    }

    @Test
    default void countsOnlyWhatWordsAndFiltersLeave() {
        write(
                titled("v-1", "焊工").keywords(IndexField.SKILL, Set.of("s-a", "s-b")),
                titled("v-2", "焊工").keyword(IndexField.SKILL, "s-b"),
                titled("v-3", "教师").keyword(IndexField.SKILL, "s-a"));
        Filter filter = new Filter.AnyOf(IndexField.SKILL, Set.of("s-a"));
        assertThat(facets(new Question.Words("焊工"), 10, IndexField.SKILL, filter))
                .containsExactly(
                        new Facet(IndexField.SKILL, List.of(count("s-a", 1), count("s-b", 1))));
    }

    @Test
    default void forgetsReplacedAndRemovedDocuments() {
        write(document("v-1").keyword(IndexField.SKILL, "s-a"));
        write(document("v-2").keyword(IndexField.SKILL, "s-a"));
        write(document("v-1").keyword(IndexField.SKILL, "s-b"));
        index().indexBuild().write(Corpus.VACANCIES, List.of(), List.of("v-2"), 2);
        assertThat(facets(new Question.Everything(), 0, IndexField.SKILL))
                .containsExactly(new Facet(IndexField.SKILL, List.of(count("s-b", 1))));
    }

    @Test
    default void answersFieldsInTheOrderOfTheEnumAlsoWithoutValues() {
        write(document("v-1").keyword(IndexField.SOURCE, "demo"));
        SearchQuery query =
                new SearchQuery(
                        Corpus.VACANCIES,
                        new Question.Everything(),
                        List.of(),
                        Set.of(IndexField.SOURCE, IndexField.DIVISION, IndexField.SKILL),
                        Sort.NEWEST,
                        0,
                        10);
        assertThat(search(query).facets())
                .containsExactly(
                        new Facet(IndexField.DIVISION, List.of()),
                        new Facet(IndexField.SKILL, List.of()),
                        new Facet(IndexField.SOURCE, List.of(count("demo", 1))));
    }

    @Test
    default void givesTheHundredMostFrequentOfAThousandValues() {
        Set<String> values =
                IntStream.range(0, 1_000).mapToObj("s-%03d"::formatted).collect(Collectors.toSet());
        write(
                document("v-1").keywords(IndexField.SKILL, values),
                document("v-2").keyword(IndexField.SKILL, "s-777"));
        List<Facet.Count> counts =
                facets(new Question.Everything(), 0, IndexField.SKILL).getFirst().counts();
        assertThat(counts)
                .hasSize(100)
                .startsWith(count("s-777", 2), count("s-000", 1), count("s-001", 1))
                .endsWith(count("s-098", 1));
    }

    private List<Facet> facets(Question question, int limit, IndexField field, Filter... filters) {
        return search(
                        new SearchQuery(
                                Corpus.VACANCIES,
                                question,
                                List.of(filters),
                                Set.of(field),
                                Sort.SCORE,
                                0,
                                limit))
                .facets();
    }

    private static Facet.Count count(String value, long count) {
        return new Facet.Count(value, count);
    }
}
