package org.lotusmatch.indexer.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.domain.course.TestCourses;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.profile.Gender;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.profile.SensitiveFacts;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.indexer.CatalogFixture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

class RecordStoreTest {
    @TempDir private Path folder;
    private CatalogFixture catalog;

    @BeforeEach
    void open() {
        catalog = new CatalogFixture(folder);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private static TestVacancies full(String id) {
        return TestVacancies.of(id, "数控车工")
                .occupation("6-18-01-01")
                .type(EmploymentType.FULL_TIME)
                .payPerMonth(5000, 7000)
                .at("430304", 27.85, 112.98)
                .education(EducationLevel.SENIOR_SECONDARY)
                .years(2)
                .majors("数控技术")
                .requires("cnc-programming", "~特殊工艺")
                .certificates("driving-c1")
                .through(LocalDate.of(2026, 12, 31))
                .description("负责数控车床编程");
    }

    @Test
    void everyPartOfARecordComesBack() {
        Vacancy vacancy = full("1").build();
        catalog.records.save(vacancy);
        assertThat(catalog.records.findVacancy(vacancy.id())).contains(vacancy);

        TalentProfile profile =
                TestProfiles.of("p")
                        .wishes("电工", "6-31-01-03")
                        .wishesType(EmploymentType.PART_TIME)
                        .sensitive(
                                new SensitiveFacts(
                                        Gender.FEMALE, 1980, EnumSet.allOf(PriorityGroup.class)))
                        .build();
        catalog.records.save(profile);
        assertThat(catalog.records.findProfile(profile.id())).contains(profile);

        var course =
                TestCourses.titled("焊工五级")
                        .terms(
                                new CourseTerms(
                                        LocalDate.of(2026, 12, 1), null, 120, 30, 1800.0, 1800.0))
                        .build();
        catalog.records.save(course);
        assertThat(catalog.records.findCourse(course.id())).contains(course);
    }

    @Test
    void theSameRecordAgainChangesNothingAndIsNotIndexedAgain() {
        assertThat(catalog.records.save(full("1").build())).isEqualTo(Change.CREATED);
        long sequence = catalog.outbox.latest(Corpus.VACANCIES);
        assertThat(catalog.records.save(full("1").build())).isEqualTo(Change.UNCHANGED);
        assertThat(catalog.outbox.latest(Corpus.VACANCIES)).isEqualTo(sequence);
        assertThat(catalog.records.save(full("1").payPerMonth(5000, 8000).build()))
                .isEqualTo(Change.CHANGED);
        assertThat(catalog.records.count(Corpus.VACANCIES)).isEqualTo(1);
    }

    @Test
    void theOutboxHoldsTheLatestChangeOfEachRecordOnce() {
        catalog.records.save(full("1").build());
        catalog.records.save(full("2").build());
        catalog.records.save(full("1").years(9).build());
        assertThat(catalog.outbox.after(Corpus.VACANCIES, 0, 10))
                .extracting(Outbox.Entry::recordId)
                .containsExactly(full("2").build().id().value(), full("1").build().id().value());
    }

    @Test
    void aTransactionThatFailsLeavesNeitherRecordNorOutboxEntry() {
        assertThatThrownBy(
                        () ->
                                catalog.transactions.executeWithoutResult(
                                        status -> {
                                            catalog.records.save(full("1").build());
                                            throw new IllegalStateException("power cut");
                                        }))
                .hasMessage("power cut");
        assertThat(catalog.records.count(Corpus.VACANCIES)).isZero();
        assertThat(catalog.outbox.latest(Corpus.VACANCIES)).isZero();
    }

    @Test
    void listsKeepTheOrderAskedForAndLeaveOutTheUnknown() {
        Vacancy one = full("1").build();
        Vacancy two = full("2").build();
        catalog.records.save(one);
        catalog.records.save(two);
        assertThat(
                        catalog.records.listVacancies(
                                List.of(two.id(), full("3").build().id(), one.id())))
                .containsExactly(two, one);
    }

    @Test
    void whatIsStoredOutlivesTheProcess() {
        catalog.records.save(full("1").build());
        catalog.close();
        catalog = new CatalogFixture(folder);
        assertThat(catalog.records.count(Corpus.VACANCIES)).isEqualTo(1);
    }
}
