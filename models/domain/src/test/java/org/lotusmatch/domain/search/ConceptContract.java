package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotusmatch.domain.search.IndexCase.document;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids of the taxonomy with their neighbours. */
interface ConceptContract extends IndexCase {
    SoughtConcept WELDER =
            new SoughtConcept(
                    IndexField.OCCUPATION,
                    Map.of("o-welder", 1.0, "o-fitter", 0.75, "o-painter", 0.75, "o-cook", 0.15));
    SoughtConcept ARC =
            new SoughtConcept(IndexField.SKILL, Map.of("s-arc", 0.2, "s-welding", 0.08));

    @Test
    default void ranksTheConceptAboveItsNeighbours() {
        write(
                document("v-1").keyword(IndexField.OCCUPATION, "o-cook"),
                document("v-2").keyword(IndexField.OCCUPATION, "o-painter"),
                document("v-3").keyword(IndexField.OCCUPATION, "o-welder"),
                document("v-4").keyword(IndexField.OCCUPATION, "o-teacher"),
                document("v-5").keyword(IndexField.OCCUPATION, "o-fitter"),
                document("v-6"));
        assertThat(find(concepts(WELDER))).containsExactly("v-3", "v-2", "v-5", "v-1");
    }

    @Test
    default void countsTheBestOfEachConceptAndAddsThemUp() {
        write(
                document("v-1").keywords(IndexField.OCCUPATION, Set.of("o-fitter", "o-welder")),
                document("v-2")
                        .keyword(IndexField.OCCUPATION, "o-fitter")
                        .keywords(IndexField.SKILL, Set.of("s-arc", "s-welding")));
        List<Hit> hits = search(page(concepts(WELDER, ARC), Sort.SCORE, 0, 10)).hits();
        assertThat(hits).extracting(Hit::id).containsExactly("v-1", "v-2");
        assertThat(hits.getFirst().score()).isCloseTo(1.0, within(1e-6));
        assertThat(hits.getLast().score()).isCloseTo(0.95, within(1e-6));
    }

    @Test
    default void asksAConceptOfItsOwnFieldOnly() {
        write(document("v-1").keyword(IndexField.SKILL, "o-welder"));
        assertThat(find(concepts(WELDER))).isEmpty();
    }

    @Test
    default void appliesFiltersCountsAndFacetsToConcepts() {
        write(
                concept("v-1", "o-welder", 4_000),
                concept("v-2", "o-fitter", 9_000),
                concept("v-3", "o-cook", 7_000),
                concept("v-4", "o-teacher", 9_000));
        SearchResult result =
                search(
                        new SearchQuery(
                                Corpus.VACANCIES,
                                concepts(WELDER),
                                List.of(new Filter.Range(IndexField.PAY_HIGH, 5_000.0, null)),
                                Set.of(IndexField.OCCUPATION),
                                Sort.SCORE,
                                0,
                                1));
        assertThat(result.hits()).extracting(Hit::id).containsExactly("v-2");
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.facets().getFirst().counts())
                .containsExactly(new Facet.Count("o-cook", 1), new Facet.Count("o-fitter", 1));
    }

    @Test
    default void findsNothingForNoConcept() {
        write(document("v-1").keyword(IndexField.OCCUPATION, "o-welder"));
        assertThat(find(concepts())).isEmpty();
        assertThat(find(concepts(new SoughtConcept(IndexField.OCCUPATION, Map.of())))).isEmpty();
    }

    @Test
    default void acceptsAThousandNeighbours() {
        write(document("v-1").keyword(IndexField.OCCUPATION, "o-999"));
        Map<String, Double> many = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            many.put("o-" + i, 1.0 / (1 + i));
        }
        SoughtConcept wide = new SoughtConcept(IndexField.OCCUPATION, many);
        assertThat(find(concepts(wide))).containsExactly("v-1");
    }

    private static Question concepts(SoughtConcept... sought) {
        return new Question.Concepts(List.of(sought));
    }

    private static IndexDocument.Builder concept(String id, String occupation, double pay) {
        return document(id)
                .keyword(IndexField.OCCUPATION, occupation)
                .number(IndexField.PAY_HIGH, pay);
    }
}
