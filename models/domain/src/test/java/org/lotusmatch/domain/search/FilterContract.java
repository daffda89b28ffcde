package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.document;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.record.Corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each kind of filter, alone and together. */
interface FilterContract extends IndexCase {
    /** Lucene and Elasticsearch keep coordinates to about a centimetre. */
    double TOLERANCE_KM = 0.001;

    @Test
    default void anyOfNeedsOneOfTheValues() {
        write(
                document("v-1").keywords(IndexField.SKILL, Set.of("s-java", "s-sql")),
                document("v-2").keyword(IndexField.SKILL, "s-SQL"),
                document("v-3"));
        assertThat(findAll(anyOf("s-sql", "s-welding"))).containsExactly("v-1");
        assertThat(findAll(anyOf("s-sql", "s-SQL"))).containsExactly("v-1", "v-2");
        assertThat(findAll(anyOf("s-"))).isEmpty();
    }

    @Test
    default void anyOfNothingPassesNothing() {
        write(document("v-1").keyword(IndexField.SKILL, "s-sql"));
        assertThat(findAll(anyOf())).isEmpty();
        assertThat(findAll(new Filter.Not(anyOf()))).containsExactly("v-1");
    }

    @Test
    default void anyOfTakesAThousandValues() {
        write(
                document("v-1").keyword(IndexField.SKILL, "s-999"),
                document("v-2").keyword(IndexField.SKILL, "s-1000"));
        Set<String> values =
                IntStream.range(0, 1_000)
                        .mapToObj(number -> "s-" + number)
                        .collect(Collectors.toSet());
        assertThat(findAll(new Filter.AnyOf(IndexField.SKILL, values))).containsExactly("v-1");
    }

    @Test
    default void rangeIncludesItsEnds() {
        write(
                document("v-1").number(IndexField.PAY_LOW, 4_999.99),
                document("v-2").number(IndexField.PAY_LOW, 5_000.0),
                document("v-3").number(IndexField.PAY_LOW, 6_000.0),
                document("v-4").number(IndexField.PAY_LOW, -1.0));
        assertThat(findAll(new Filter.Range(IndexField.PAY_LOW, 5_000.0, 6_000.0)))
                .containsExactly("v-2", "v-3");
        assertThat(findAll(new Filter.Range(IndexField.PAY_LOW, null, 5_000.0)))
                .containsExactly("v-1", "v-2", "v-4");
        assertThat(findAll(new Filter.Range(IndexField.PAY_LOW, 5_000.0, null)))
                .containsExactly("v-2", "v-3");
    }

    @Test
    default void aMissingNumberPassesNoRange() {
        write(document("v-1"), document("v-2").number(IndexField.YEARS, 0.0));
        Filter any = new Filter.Range(IndexField.YEARS, null, null);
        assertThat(findAll(any)).containsExactly("v-2");
        assertThat(findAll(new Filter.Not(any))).containsExactly("v-1");
    }

    @Test
    default void distanceIsMeasuredOnTheGlobe() {
        GeoPoint center = new GeoPoint(27.8294, 112.9441);
        GeoPoint workplace = new GeoPoint(27.9005, 112.8912);
        write(document("v-1").point(workplace), document("v-2"));
        double km = center.distanceKm(workplace);
        assertThat(findAll(new Filter.WithinKm(center, km + TOLERANCE_KM))).containsExactly("v-1");
        assertThat(findAll(new Filter.WithinKm(center, km - TOLERANCE_KM))).isEmpty();
        assertThat(findAll(new Filter.WithinKm(center, 20_000))).containsExactly("v-1");
    }

    @Test
    default void aMissingPointPassesNoDistance() {
        GeoPoint center = new GeoPoint(27.8294, 112.9441);
        write(document("v-1"), document("v-2").point(center));
        Filter near = new Filter.WithinKm(center, 1);
        assertThat(findAll(near)).containsExactly("v-2");
        assertThat(findAll(new Filter.Not(near))).containsExactly("v-1");
    }

    @Test
    default void allFiltersMustBeMet() {
        write(
                titled("v-1", "焊工").keyword(IndexField.SKILL, "s-1").number(IndexField.YEARS, 1.0),
                titled("v-2", "焊工").keyword(IndexField.SKILL, "s-1").number(IndexField.YEARS, 9.0),
                titled("v-3", "教师").keyword(IndexField.SKILL, "s-1").number(IndexField.YEARS, 1.0));
        Filter junior = new Filter.Range(IndexField.YEARS, null, 3.0);
        assertThat(findWords("焊工", anyOf("s-1"), junior)).containsExactly("v-1");
        assertThat(findWords("焊工", anyOf("s-1"), new Filter.Not(junior))).containsExactly("v-2");
        assertThat(findAll(new Filter.Not(new Filter.Not(junior)))).containsExactly("v-1", "v-3");
    }

    @Test
    default void whatPassesIsToldInFull() {
        write(
                IntStream.range(0, 1_200)
                        .mapToObj(i -> document("v-" + i).number(IndexField.YEARS, (double) i))
                        .toArray(IndexDocument.Builder[]::new));
        write(document("v-7").number(IndexField.YEARS, 5_000.0));
        Filter.Range experienced = new Filter.Range(IndexField.YEARS, 100.0, null);
        assertThat(index().searchEngine().passing(Corpus.VACANCIES, List.of()))
                .hasSize(1_200)
                .contains("v-0", "v-1199");
        assertThat(index().searchEngine().passing(Corpus.VACANCIES, List.of(experienced)))
                .hasSize(1_101)
                .contains("v-7", "v-100", "v-1199")
                .doesNotContain("v-99");
        assertThat(index().searchEngine().passing(Corpus.VACANCIES, List.of(anyOf()))).isEmpty();
    }

    private static Filter anyOf(String... skills) {
        return new Filter.AnyOf(IndexField.SKILL, Set.of(skills));
    }
}
