package org.lotusmatch.indexer.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.SignsOfLife;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.duplicate.VacancyClusters;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

class SightingsTest {
    private static final LocalDate DAY =
            LocalDate.ofInstant(CatalogFixture.CLOCK.instant(), CatalogFixture.CLOCK.getZone());

    @TempDir private Path folder;
    private CatalogFixture catalog;
    private VacancyClusters clusters;

    @BeforeEach
    void open() {
        catalog = new CatalogFixture(folder);
        clusters = catalog.clusters(org.lotusmatch.domain.place.Gazetteer.load());
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private Vacancy store(String id, @Nullable LocalDate posted) {
        TestVacancies draft = TestVacancies.of(id, "电工" + id);
        Vacancy vacancy = (posted == null ? draft : draft.posted(posted)).build();
        catalog.records.save(vacancy);
        clusters.add(List.of(vacancy));
        return vacancy;
    }

    private void see(int daysLater, Vacancy... vacancies) {
        Clock clock = Clock.offset(CatalogFixture.CLOCK, Duration.ofDays(daysLater));
        new Sightings(catalog.jdbc, clock)
                .note(
                        List.of(vacancies).stream()
                                .map(
                                        v ->
                                                new Sightings.Sighting(
                                                        v.id().value(),
                                                        clusters.employerKey(v),
                                                        v.validity().postedOn()))
                                .toList());
    }

    private @Nullable SignsOfLife signs(Vacancy vacancy) {
        return catalog.records.signsOfLife(List.of(vacancy.id())).get(vacancy.id());
    }

    @Test
    void remembersTheFirstAndTheLatestImport() {
        Vacancy vacancy = store("1", null);
        see(0, vacancy);
        see(7, vacancy);
        assertThat(signs(vacancy))
                .isEqualTo(new SignsOfLife(DAY, DAY.plusDays(7), DAY.plusDays(7)));
    }

    @Test
    void seeingARecordAgainIsNoChangeOfIt() {
        Vacancy vacancy = store("1", null);
        see(0, vacancy);
        long sequence = catalog.outbox.latest(Corpus.VACANCIES);
        see(7, vacancy);
        assertThat(catalog.outbox.latest(Corpus.VACANCIES)).isEqualTo(sequence);
        assertThat(catalog.records.save(vacancy)).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void anEmployerIsHeardOfThroughAnyOfItsVacancies() {
        Vacancy old = store("1", DAY.minusDays(60));
        see(0, old);
        assertThat(signs(old)).isEqualTo(new SignsOfLife(DAY, DAY, DAY.minusDays(60)));
        Vacancy fresh = store("2", DAY.minusDays(2));
        see(0, fresh);
        assertThat(signs(old)).isEqualTo(new SignsOfLife(DAY, DAY, DAY.minusDays(2)));
    }

    @Test
    void nothingIsRecordedOfWhatNobodySaw() {
        VacancyId id = new VacancyId("v-unseen");
        assertThat(catalog.records.signsOfLife(List.of(id))).containsEntry(id, SignsOfLife.NONE);
    }
}
