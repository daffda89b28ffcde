package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotusmatch.indexer.normalize.Rows.raw;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseLevel;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.profile.Consent;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.ReservedGroup;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.Validity;

import java.time.LocalDate;
import java.util.Set;

class NormalizerTest {
    private final Normalizer normalizer = new Normalizer(Rows.TAXONOMY, Rows.GAZETTEER, Rows.CLOCK);

    @Test
    void makesAVacancyOfARow() {
        Vacancy vacancy =
                normalizer.normalizeVacancy(
                        raw(
                                RawField.SOURCE_ID, "1",
                                RawField.TITLE, "电焊工",
                                RawField.EMPLOYER, "莲城结构件有限公司",
                                RawField.EMPLOYMENT_TYPE, "全职",
                                RawField.HEADCOUNT, "5",
                                RawField.PAY, "6500-8500元/月",
                                RawField.EDUCATION, "初中",
                                RawField.EXPERIENCE, "1年以上",
                                RawField.SKILLS, "碳弧气刨、焊条电弧焊",
                                RawField.BENEFITS, "五险 包吃住",
                                RawField.PLACE, "湘潭市岳塘区下摄司街道",
                                RawField.DESCRIPTION, "负责厚板焊接",
                                RawField.POSTED_ON, "2026-10-12",
                                RawField.VALID_THROUGH, "2026-12-31",
                                RawField.RESERVED_FOR, "退役军人"),
                        "feed");

        assertThat(vacancy.findings()).isEmpty();
        assertThat(vacancy.origin().source()).isEqualTo("feed");
        assertThat(vacancy.id().value()).startsWith("v-");
        assertThat(vacancy.type()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(vacancy.requirements().education()).isEqualTo(EducationLevel.JUNIOR_SECONDARY);
        assertThat(vacancy.requirements().skills()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(vacancy.benefits()).containsExactly("五险", "包吃住");
        assertThat(vacancy.validity())
                .isEqualTo(new Validity(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 12, 31)));
        assertThat(vacancy.reservedFor()).isEqualTo(Set.of(ReservedGroup.VETERANS));
    }

    @Test
    void leavesToTheGateWhatAVacancyDoesNotSay() {
        Vacancy vacancy = normalizer.normalizeVacancy(raw(RawField.TITLE, "甲乙丙丁"), "feed");

        assertThat(vacancy.employer().name()).isEqualTo(Normalizer.NOT_SAID);
        assertThat(vacancy.findings())
                .extracting(Finding::rule)
                .containsExactly("title-not-understood");
    }

    @Test
    void refusesRowsWithoutContentOrTitle() {
        assertThatThrownBy(() -> normalizer.normalizeVacancy(raw(RawField.SOURCE_ID, "1"), "feed"))
                .hasMessage("empty-record: title");
        assertThatThrownBy(() -> normalizer.normalizeVacancy(raw(RawField.PAY, "5000"), "feed"))
                .hasMessage("missing-title: title");
    }

    @Test
    void refusesAVacancyThatEndsBeforeItStarts() {
        assertThatThrownBy(
                        () ->
                                normalizer.normalizeVacancy(
                                        raw(
                                                RawField.TITLE, "焊工",
                                                RawField.POSTED_ON, "2026-10-12",
                                                RawField.VALID_THROUGH, "2026-10-01"),
                                        "feed"))
                .isInstanceOf(RejectedRecordException.class)
                .hasMessage("ends-before-start: valid_through");
    }

    @Test
    void neverRefusesADraft() {
        Vacancy vacancy =
                normalizer.draftVacancy(
                        raw(
                                RawField.SOURCE_ID, "x".repeat(300),
                                RawField.LATITUDE, "0",
                                RawField.LONGITUDE, "0",
                                RawField.POSTED_ON, "2026-10-12",
                                RawField.VALID_THROUGH, "2026-10-01"));

        assertThat(vacancy.origin().source()).isEqualTo(Normalizer.DRAFT_SOURCE);
        assertThat(vacancy.findings())
                .extracting(Finding::rule)
                .contains("missing-title", "bad-coordinates", "ends-before-start");
        assertThat(normalizer.draftVacancy(raw()).title().words()).isEqualTo(Normalizer.NOT_SAID);
        assertThat(normalizer.draftProfile(raw()).consent()).isEqualTo(Consent.NONE);
    }

    @Test
    void makesAProfileOfARow() {
        TalentProfile profile =
                normalizer.normalizeProfile(
                        raw(
                                RawField.LABEL, "求职者02",
                                RawField.GENDER, "男",
                                RawField.BIRTH_YEAR, "1988",
                                RawField.EDUCATION, "中专",
                                RawField.EXPERIENCE, "电焊工:9；二保焊工:6",
                                RawField.SKILLS, "碳弧气刨",
                                RawField.CERTIFICATES, "低压电工证",
                                RawField.WISHED_OCCUPATIONS, "二保焊工",
                                RawField.WISHED_PLACES, "湘潭市岳塘区、九华",
                                RawField.WISHED_PAY, "8000-10000",
                                RawField.WISHED_TYPES, "全职、兼职",
                                RawField.COMMUTE_KM, "12",
                                RawField.PRIORITY_GROUPS, "农民工",
                                RawField.CONSENT_FOUND, "否",
                                RawField.CONSENT_RECOMMENDED, "是",
                                RawField.PLACE, "湘潭市岳塘区下摄司街道"),
                        "feed");

        assertThat(profile.findings()).isEmpty();
        assertThat(profile.experience()).hasSize(2);
        assertThat(profile.consent()).isEqualTo(new Consent(false, true));
        assertThat(profile.sensitive().priorityGroups())
                .isEqualTo(Set.of(PriorityGroup.MIGRANT_WORKER));
        assertThat(profile.wishes().places())
                .containsExactly(new DivisionCode("430304"), new DivisionCode("430302"));
        assertThat(profile.wishes().pay()).extracting(PayRange::low).isEqualTo(8000.0);
        assertThat(profile.certificates()).hasSize(1);
    }

    @Test
    void takesSilenceForNoConsent() {
        assertThat(normalizer.normalizeProfile(raw(RawField.LABEL, "甲"), "feed").consent())
                .isEqualTo(Consent.NONE);
    }

    @Test
    void makesACourseOfARow() {
        Course course =
                normalizer.normalizeCourse(
                        raw(
                                RawField.TITLE, "焊工五级班",
                                RawField.PROVIDER, "某培训中心",
                                RawField.COURSE_LEVEL, "五级/初级工",
                                RawField.OCCUPATIONS, "电焊工",
                                RawField.SKILLS, "碳弧气刨、碳弧气刨",
                                RawField.STARTS_ON, "2026-11-16",
                                RawField.ENDS_ON, "2026-12-26",
                                RawField.HOURS, "180",
                                RawField.FEE, "1800",
                                RawField.SUBSIDY, "1500",
                                RawField.PLACE, "湘潭市岳塘区"),
                        "feed");

        assertThat(course.findings()).isEmpty();
        assertThat(course.level()).isEqualTo(CourseLevel.LEVEL_5);
        assertThat(course.skills()).hasSize(1);
        assertThat(course.terms().ownCostYuan()).isEqualTo(300);
    }
}
