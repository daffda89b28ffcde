package org.lotusmatch.indexer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.catalog.Change;
import org.lotusmatch.indexer.catalog.Outbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class VacancyClustersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir private Path folder;
    private CatalogFixture catalog;
    private VacancyClusters clusters;

    @BeforeEach
    void open() {
        catalog = new CatalogFixture(folder);
        clusters = catalog.clusters(Prints.GAZETTEER);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private static TestVacancies vacancy(String id) {
        return TestVacancies.of(id, "电气设计工程师")
                .employer("湘潭岳砺矿用电气有限公司")
                .place("湘潭市岳塘区", "430304")
                .description(Prints.BODY);
    }

    private VacancyId store(TestVacancies draft) {
        Vacancy vacancy = draft.build();
        store(vacancy);
        return vacancy.id();
    }

    private void store(Vacancy vacancy) {
        Change change = catalog.records.save(vacancy);
        if (change == Change.CREATED) {
            clusters.add(List.of(vacancy));
        } else if (change == Change.CHANGED) {
            clusters.change(List.of(vacancy));
        }
    }

    private Set<String> hidden(VacancyId... ids) {
        return catalog.records.hiddenCopies(Stream.of(ids).map(VacancyId::value).toList());
    }

    private List<VacancyId> copies(VacancyId id) {
        return catalog.records.listCopies(id).stream().map(Vacancy::id).toList();
    }

    private List<String> changedSince(long sequence) {
        return catalog.outbox.after(Corpus.VACANCIES, sequence, 100).stream()
                .map(Outbox.Entry::recordId)
                .toList();
    }

    @Test
    void aCopyJoinsAndOneOfBothIsShown() {
        VacancyId one = store(vacancy("1"));
        VacancyId other = store(vacancy("2").description(Prints.edited(Prints.BODY, 80)));
        VacancyId strange = store(vacancy("3").place("湘潭市雨湖区", "430302"));
        assertThat(copies(one)).containsExactly(other);
        assertThat(copies(other)).containsExactly(one);
        assertThat(copies(strange)).isEmpty();
        assertThat(hidden(one, other, strange)).hasSize(1);
        assertThat(catalog.records.countCopies(List.of(one, strange), TODAY))
                .containsEntry(one, 1)
                .doesNotContainKey(strange);
    }

    @Test
    void theOneThatMayBeAnsweredLongestIsShown() {
        VacancyId brief = store(vacancy("1").through(TODAY.plusDays(3)));
        VacancyId longer = store(vacancy("2").through(TODAY.plusDays(30)));
        assertThat(hidden(brief, longer)).containsExactly(brief.value());
        VacancyId unlimited = store(vacancy("3"));
        assertThat(hidden(brief, longer, unlimited))
                .containsExactlyInAnyOrder(brief.value(), longer.value());
        assertThat(copies(brief)).containsExactly(unlimited, longer);
        assertThat(catalog.records.countCopies(List.of(unlimited), TODAY.plusDays(4)))
                .as("the expired one is not counted")
                .containsEntry(unlimited, 1);
    }

    @Test
    void amongThoseTheMostCompleteThenTheEarliestIsShown() {
        VacancyId bare = store(vacancy("1"));
        VacancyId full = store(vacancy("2").payPerMonth(8000, 12000).posted(TODAY));
        assertThat(hidden(bare, full)).containsExactly(bare.value());
        VacancyId earlier = store(vacancy("3").payPerMonth(8000, 12000).posted(TODAY.minusDays(9)));
        assertThat(hidden(full, earlier)).containsExactly(full.value());
    }

    @Test
    void oneUnderReviewIsNeitherShownNorCounted() {
        Finding review = new Finding("fee-or-deposit", Severity.QUARANTINE, "description", "押金");
        Vacancy suspect = vacancy("1").build().withFindings(List.of(review));
        store(suspect);
        VacancyId sound = store(vacancy("2").through(TODAY));
        assertThat(hidden(suspect.id(), sound)).containsExactly(suspect.id().value());
        assertThat(copies(sound)).isEmpty();
        assertThat(catalog.records.countCopies(List.of(sound), TODAY)).isEmpty();
    }

    @Test
    void theIndexIsToldOfTheShownAndTheHidden() {
        VacancyId one = store(vacancy("1").through(TODAY));
        long before = catalog.outbox.latest(Corpus.VACANCIES);
        VacancyId other = store(vacancy("2"));
        assertThat(changedSince(before)).containsExactlyInAnyOrder(one.value(), other.value());
        long after = catalog.outbox.latest(Corpus.VACANCIES);
        VacancyId third = store(vacancy("3").through(TODAY));
        assertThat(changedSince(after))
                .as("the shown one is written anew with the third's source")
                .containsExactlyInAnyOrder(other.value(), third.value());
    }

    @Test
    void whatChangesItsLastDayMayBecomeTheShownOne() {
        VacancyId one = store(vacancy("1").through(TODAY.plusDays(9)));
        VacancyId other = store(vacancy("2").through(TODAY.plusDays(5)));
        assertThat(hidden(one, other)).containsExactly(other.value());
        store(vacancy("1").through(TODAY.plusDays(1)));
        assertThat(hidden(one, other)).containsExactly(one.value());
        assertThat(copies(one)).containsExactly(other);
    }

    @Test
    void whoBecomesAnotherJobLeavesTheCluster() {
        VacancyId leader = store(vacancy("1"));
        VacancyId second = store(vacancy("2"));
        VacancyId third = store(vacancy("3"));
        store(vacancy("1").place("湘潭市雨湖区", "430302"));
        assertThat(copies(leader)).isEmpty();
        assertThat(copies(second)).containsExactly(third);
        assertThat(hidden(leader, second, third)).hasSize(1).doesNotContain(leader.value());
    }

    @Test
    void aTextThatLeftAClusterNoLongerLeadsThere() {
        String edited = Prints.edited(Prints.BODY, 80);
        VacancyId leader = store(vacancy("1"));
        VacancyId member = store(vacancy("2").description(edited));
        store(vacancy("2").description("河东")); // leaves
        store(vacancy("1").description(new StringBuilder(Prints.BODY).reverse().toString()));
        VacancyId later = store(vacancy("3").description(edited));
        assertThat(copies(later)).isEmpty();
        assertThat(copies(leader)).isEmpty();
        assertThat(copies(member)).isEmpty();
    }

    @Test
    void aVacancyOfTwoSitesJoinsOnlyOne() {
        VacancyId city = store(vacancy("1").place("湘潭市", "430300"));
        VacancyId yuetang = store(vacancy("2"));
        VacancyId yuhu = store(vacancy("3").place("湘潭市雨湖区", "430302"));
        assertThat(copies(city)).containsExactly(yuetang);
        assertThat(copies(yuhu)).isEmpty();
    }

    @Test
    void likenessFormsNoChains() {
        String half = Prints.edited(Prints.BODY, 60);
        String far = Prints.edited(half, 43);
        Shingles first = Shingles.of(Prints.BODY);
        assertThat(first.similarity(Shingles.of(half))).isGreaterThan(CopyRule.SAME_EMPLOYER);
        assertThat(Shingles.of(half).similarity(Shingles.of(far))).isGreaterThan(0.7).isLessThan(1);
        assertThat(first.similarity(Shingles.of(far))).isLessThan(CopyRule.SAME_EMPLOYER);
        VacancyId one = store(vacancy("1"));
        VacancyId two = store(vacancy("2").description(half));
        VacancyId three = store(vacancy("3").description(far));
        assertThat(copies(one)).containsExactly(two);
        assertThat(copies(three)).isEmpty();
    }

    @Test
    void whatAnOlderVersionStoredFindsItsClusterLater() {
        for (String id : List.of("1", "2", "3")) {
            catalog.records.save(vacancy(id).build());
        }
        VacancyId one = vacancy("1").build().id();
        assertThat(copies(one)).isEmpty();
        MissingClusters missing = new MissingClusters(clusters, catalog.transactions);
        assertThat(missing.fill()).isEqualTo(3);
        assertThat(missing.fill()).isZero();
        assertThat(copies(one)).hasSize(2);
    }

    @Test
    void manyOfOneTemplateKeepEveryLookUpSmall() {
        for (int i = 0; i < 60; i++) {
            store(vacancy("t" + i).place("湘潭市岳塘区" + i + "号", "430304").description(Prints.BODY));
        }
        assertThat(
                        catalog.jdbc
                                .sql(
                                        "select max(n) from (select count(*) n from vacancy_trace"
                                                + " group by trace)")
                                .query(Integer.class)
                                .single())
                .isLessThanOrEqualTo(12);
        VacancyId exact = store(vacancy("x").place("湘潭市岳塘区59号", "430304"));
        assertThat(copies(exact)).as("exact copies are found however crowded").hasSize(1);
    }
}
