package org.lotusmatch.matcher.rank.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.time.LocalDate;

class FeatureTest {
    private static final FitFeature MAJORS = new MajorFeature(ScorerFixture.TAXONOMY.majors());

    private static double value(FitFeature feature, TestVacancies vacancy, TestProfiles profile) {
        return feature.value(
                ScorerFixture.ASSESSOR.row(vacancy.build()),
                ScorerFixture.ASSESSOR.row(profile.build()));
    }

    @ParameterizedTest
    @CsvSource({"6000, 1", "5400, 0.75", "4800, 0.5", "3600, 0", "9000, 1"})
    void payFallsFromTheWishToThreeFifthsOfIt(double offer, double value) {
        double pay =
                value(
                        new PayFeature(),
                        TestVacancies.titled("x").payPerMonth(offer, offer),
                        TestProfiles.of("p").wishesPay(6000));
        assertThat(pay).isCloseTo(value, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"ASSOCIATE, 1", "BACHELOR, 1", "SENIOR_SECONDARY, 0.4", "JUNIOR_SECONDARY, 0"})
    void educationBelowByOneLevelCountsInPart(EducationLevel has, double value) {
        double education =
                value(
                        new EducationFeature(),
                        TestVacancies.titled("x").education(EducationLevel.ASSOCIATE),
                        TestProfiles.of("p").education(has, null));
        assertThat(education).isEqualTo(value);
    }

    @Test
    void unlinkedTitlesAreComparedByTheirWords() {
        double near =
                value(
                        new WishedOccupationFeature(),
                        TestVacancies.titled("量子织布工程师"),
                        TestProfiles.of("p").wishes("量子织布师", "6-18-02-04"));
        double far =
                value(
                        new WishedOccupationFeature(),
                        TestVacancies.titled("量子织布工程师"),
                        TestProfiles.of("p").wishes("咖啡师", "6-18-02-04"));
        assertThat(near).isGreaterThan(0.4);
        assertThat(far).isZero();
    }

    @Test
    void unknownSkillsMatchOnlyTheirOwnWords() {
        FitFeature skills = SkillCoverageFeature.required();
        TestVacancies vacancy = TestVacancies.titled("x").requires("~可降解材料", "excel");
        assertThat(value(skills, vacancy, TestProfiles.of("p").can("~可降解材料"))).isEqualTo(0.5);
        assertThat(value(skills, vacancy, TestProfiles.of("p").can("~降解"))).isZero();
    }

    @Test
    void anOccupationShowsItsOwnSkillsInPart() {
        var welder = ScorerFixture.TAXONOMY.occupations().findByTitle("焊工").orElseThrow();
        String skill =
                welder.skills().stream()
                        .filter(s -> s.required())
                        .findFirst()
                        .orElseThrow()
                        .skill()
                        .value();
        FitFeature skills = SkillCoverageFeature.required();
        TestVacancies vacancy = TestVacancies.titled("焊工").requires(skill);
        TestProfiles worked = TestProfiles.of("p").worked("焊工", welder.id().value(), 3);
        assertThat(value(skills, vacancy, worked)).isEqualTo(0.6);
        assertThat(value(skills, vacancy, worked.can(skill))).isEqualTo(1);
    }

    @Test
    void wishedPlacesContainTheirDistricts() {
        FitFeature place = new WishedPlaceFeature(ScorerFixture.GAZETTEER);
        TestProfiles wish = TestProfiles.of("p").wishesPlace("430300");
        TestVacancies yuhu = TestVacancies.titled("x").at("430302", 27.86, 112.91);
        TestVacancies xiangyin = TestVacancies.titled("x").at("430624", 28.69, 112.9);
        assertThat(value(place, yuhu, wish)).isEqualTo(1);
        assertThat(value(place, xiangyin, wish)).isLessThan(0.5);
    }

    @Test
    void certificatesThatNobodyMentionedAreAQuestion() {
        TestVacancies vacancy = TestVacancies.titled("x").certificates("health-certificate");
        FitFeature certificates = new CertificateFeature();
        assertThat(value(certificates, vacancy, TestProfiles.of("p"))).isNaN();
        assertThat(value(certificates, vacancy, TestProfiles.of("p").holds("driving-c1"))).isZero();
        assertThat(value(certificates, vacancy, TestProfiles.of("p").holds("health-certificate")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "机械设计制造及其自动化, 机械设计制造及其自动化, 1",
        "机械类, 机械工程, 0.9",
        "计算机相关专业, 计算机科学与技术, 0.9",
        "会计, 护理, 0",
        "会计学, 大数据与会计, 0.9",
        "计算机类, 软件技术, 0.9",
        "机电一体化技术, 电气自动化技术, 0.7",
        "计算机科学与技术, 软件工程, 0.7",
        "土木工程, 食品科学与工程, 0.2",
        "理工科, 焊接技术与自动化, 0.9",
        "量子织布, 量子织布, 1"
    })
    void majorsAreComparedByTheCatalogueOrByTheirWords(String asked, String studied, double value) {
        double major =
                value(
                        MAJORS,
                        TestVacancies.titled("x").majors(asked),
                        TestProfiles.of("p").education(EducationLevel.BACHELOR, studied));
        assertThat(major).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "welder-skill-grade-3, welder-skill-grade-4, 1",
        "welder-skill-grade-4, welder-skill-grade, 1",
        "welder-skill-grade-4, vocational-skill-grade-5, 1",
        "kindergarten-teacher-certificate, teacher-certificate, 1",
        "welder-skill-grade-4, welder-skill-grade-3, 0.4",
        "welder-skill-grade-5, welder-skill-grade-3, 0.2",
        "welder-skill-grade-3, electrician-skill-grade-4, 0"
    })
    void aHigherLevelOfACertificateCountsForALowerOne(String held, String asked, double value) {
        assertThat(
                        value(
                                new CertificateFeature(),
                                TestVacancies.titled("x").certificates(asked),
                                TestProfiles.of("p").holds(held)))
                .isEqualTo(value);
    }

    @Test
    void theNearestOfSeveralMajorsCountsAndIsNamedAsNear() {
        TestVacancies vacancy = TestVacancies.titled("x").majors("护理", "电气自动化技术");
        TestProfiles profile = TestProfiles.of("p").education(EducationLevel.ASSOCIATE, "机电一体化技术");
        assertThat(value(MAJORS, vacancy, profile)).isEqualTo(0.7);
        assertThat(
                        MAJORS.explain(
                                        ScorerFixture.ASSESSOR.row(vacancy.build()),
                                        ScorerFixture.ASSESSOR.row(profile.build()))
                                .key())
                .isEqualTo("major.near");
    }

    @Test
    void theKindOfEmploymentIsAcceptedOrNot() {
        FitFeature type = new EmploymentTypeFeature();
        TestVacancies vacancy = TestVacancies.titled("x").type(EmploymentType.PART_TIME);
        assertThat(value(type, vacancy, TestProfiles.of("p"))).isNaN();
        assertThat(value(type, vacancy, TestProfiles.of("p").wishesType(EmploymentType.FULL_TIME)))
                .isZero();
    }

    @Test
    void yearsInAStrangeOccupationDoNotCount() {
        String java =
                ScorerFixture.TAXONOMY
                        .occupations()
                        .findByTitle("Java开发工程师")
                        .orElseThrow()
                        .id()
                        .value();
        String cook =
                ScorerFixture.TAXONOMY.occupations().findByTitle("厨师").orElseThrow().id().value();
        TestVacancies vacancy = TestVacancies.titled("Java开发工程师").occupation(java).years(3);
        FitFeature years = new YearsFeature();
        assertThat(value(years, vacancy, TestProfiles.of("p").worked("厨师", cook, 9))).isZero();
        assertThat(value(years, vacancy, TestProfiles.of("p").worked("Java开发工程师", java, 3)))
                .isEqualTo(1);
    }

    @Test
    void freshnessIsTheVacancysLivenessAndNeverStandsAlone() {
        FitFeature freshness = new FreshnessFeature();
        Liveness liveness = new Liveness(0.4, LocalDate.of(2026, 10, 12), 42);
        VacancyRow silent = ScorerFixture.ASSESSOR.row(TestVacancies.titled("x").build(), liveness);
        ProfileRow wishing =
                ScorerFixture.ASSESSOR.row(TestProfiles.of("p").wishes("x", "6-18-02-04").build());
        ProfileRow wishless = ScorerFixture.ASSESSOR.row(TestProfiles.of("p").build());
        assertThat(freshness.value(silent, wishing)).isEqualTo(0.4);
        assertThat(freshness.explain(silent, wishing).arguments()).containsExactly("42");
        assertThat(freshness.value(silent, wishless)).isNaN();
        VacancyRow unheard = ScorerFixture.ASSESSOR.row(TestVacancies.titled("x").build());
        assertThat(freshness.value(unheard, wishing)).isNaN();
    }
}
