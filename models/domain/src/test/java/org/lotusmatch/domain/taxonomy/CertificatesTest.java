package org.lotusmatch.domain.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.certificate.Licence;
import org.lotusmatch.domain.certificate.VocationalCertificate;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.skill.CertificateLevel;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class CertificatesTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final SkillGraph SKILLS = TAXONOMY.skills();
    private static final Certificates CERTIFICATES = TAXONOMY.certificates();

    @Test
    void knowsTheCertificatesOfAtLeastAHundredAndTwentyJobs() {
        assertThat(CERTIFICATES.allVocational()).hasSizeGreaterThanOrEqualTo(120);
        VocationalCertificate welder =
                CERTIFICATES.findVocational(new SkillId("welder-skill-grade-4")).orElseThrow();
        assertThat(welder.job()).isEqualTo("焊工");
        assertThat(welder.occupation().value()).isEqualTo("6-18-02-04");
        assertThat(welder.levels()).containsExactlyInAnyOrder(CertificateLevel.values());
    }

    @ParameterizedTest
    @CsvSource({
        "焊工四级, welder-skill-grade-4",
        "中级焊工证, welder-skill-grade-4",
        "焊工（高级）, welder-skill-grade-3",
        "高级电工证, electrician-skill-grade-3",
        "电工3级, electrician-skill-grade-3",
        "中级工证, vocational-skill-grade-4",
        "中式烹调师（三级）, chinese-cook-skill-grade-3",
        "焊工职业技能等级证, welder-skill-grade"
    })
    void understandsWordsWithALevel(String words, String id) {
        assertThat(SKILLS.findByWords(words).map(Skill::id)).contains(new SkillId(id));
    }

    @ParameterizedTest
    @CsvSource({
        "welder-skill-grade-3, welder-skill-grade-4, 1",
        "welder-skill-grade-1, welder-skill-grade, 1",
        "welder-skill-grade-4, vocational-skill-grade-4, 1",
        "maintenance-fitter-skill-grade-3, fitter-skill-grade-4, 1",
        "chinese-cook-skill-grade-4, cook-certificate, 1",
        "welder-skill-grade-4, welder-skill-grade-3, 0.4",
        "welder-skill-grade-5, welder-skill-grade-1, 0.1",
        "welder-skill-grade, welder-skill-grade-4, 0.4",
        "welder-skill-grade-3, electrician-skill-grade-4, 0",
        "welder-skill-grade-4, welder-licence, 0",
        "driving-a1, driving-c1, 1",
        "driving-a2, driving-b2, 1",
        "driving-a2, driving-a1, 0",
        "senior-teacher-certificate, primary-teacher-certificate, 1",
        "primary-teacher-certificate, senior-teacher-certificate, 0"
    })
    void aHigherLevelHoldsTheLowerOneAndNotTheOtherWayRound(
            String held, String asked, double credit) {
        assertThat(SKILLS.credit(new SkillId(held), new SkillId(asked))).isEqualTo(credit);
    }

    @Test
    void noWordOfACertificateAtALevelIsAJobTitle() {
        Set<String> words =
                SKILLS.words().entrySet().stream()
                        .filter(word -> SKILLS.findGrade(word.getValue().id()).isPresent())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        assertThat(words)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(TAXONOMY.occupations().titles().keySet());
    }

    @Test
    void everyLicenceOfAnOccupationHasItsLaw() {
        assertThat(TAXONOMY.occupations().all().stream().map(Occupation::licences))
                .flatExtracting(ids -> ids)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(CERTIFICATES.licences(id)).as("%s", id).isNotEmpty());
    }

    @Test
    void aLicenceNamesItsLaws() {
        assertThat(CERTIFICATES.licences(new SkillId("health-certificate")))
                .flatExtracting(Licence::laws)
                .contains("食品安全法 第45条", "公共场所卫生管理条例 第7条");
        assertThat(CERTIFICATES.isLicence(new SkillId("accounting-qualification"))).isFalse();
        assertThat(
                        SKILLS.all().stream()
                                .filter(skill -> CERTIFICATES.isLicence(skill.id()))
                                .filter(skill -> skill.kind() == SkillKind.CERTIFICATE))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    welder-paper|焊工|Welder|6-18-02-04|5,6||; level is "6", must be of 5|4|3|2|1
                    welder-paper|焊工|Welder|6-18-02-04|||; found no level
                    welder-paper|焊工|Welder|6-18-02-05|5||; no file has the occupation 6-18-02-05
                    welding|焊工|Welder|6-18-02-04|5||; skill welding is no certificate
                    welder-paper|焊工|Welder|6-18-02-04|5||fitter; certificate fitter must have a line above this
                    """)
    void refuses(String line, String reason) {
        Tables tables = Tables.small().with("certificates/vocational.tsv", line);
        assertThatThrownBy(() -> Taxonomy.load(tables))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("certificates/vocational.tsv:2: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesTheSameCertificateTwiceAndAWordThatIsTaken() {
        String line = "welder-paper|焊工|Welder|6-18-02-04|5||";
        assertThatThrownBy(
                        () ->
                                Taxonomy.load(
                                        Tables.small()
                                                .with("certificates/vocational.tsv", line, line)))
                .hasMessageContaining("certificate welder-paper has a line already");
        assertThatThrownBy(
                        () ->
                                Taxonomy.load(
                                        Tables.small()
                                                .with(
                                                        "skills/common.tsv",
                                                        "odd|焊工五级|Odd|certificate||")
                                                .with("certificates/vocational.tsv", line)))
                .hasMessageContaining("\"焊工五级\" belongs to odd already");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    fishing-licence|渔业法|捕捞; no file has the certificate fishing-licence
                    welding|安全生产法|焊接; no file has the certificate welding
                    welder-licence||焊接; found no law
                    """)
    void refusesLicences(String line, String reason) {
        Tables tables = Tables.small().with("certificates/licences.tsv", line);
        assertThatThrownBy(() -> Taxonomy.load(tables))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("certificates/licences.tsv:2: ")
                .hasMessageContaining(reason);
    }
}
