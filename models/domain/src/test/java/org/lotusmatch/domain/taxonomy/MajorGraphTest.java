package org.lotusmatch.domain.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.major.Major;
import org.lotusmatch.domain.major.MajorCode;

import java.util.List;

class MajorGraphTest {
    private static final MajorGraph MAJORS = Taxonomy.load().majors();

    @Test
    void knowsEveryUndergraduateMajorAndTheCommonVocationalOnes() {
        assertThat(majorsAt(EducationLevel.BACHELOR)).hasSizeGreaterThanOrEqualTo(800);
        assertThat(majorsAt(EducationLevel.ASSOCIATE))
                .hasSizeGreaterThanOrEqualTo(200)
                .allSatisfy(major -> assertThat(major.occupations()).isNotEmpty());
        assertThat(majorsAt(EducationLevel.SENIOR_SECONDARY))
                .isNotEmpty()
                .allSatisfy(major -> assertThat(major.occupations()).isNotEmpty());
        assertThat(majorsAt(EducationLevel.BACHELOR).stream().map(Major::occupations))
                .filteredOn(occupations -> !occupations.isEmpty())
                .hasSizeGreaterThanOrEqualTo(450);
    }

    @ParameterizedTest
    @CsvSource({
        "计算机科学与技术, 080901",
        "计算机科学与技术专业, 080901",
        "护理学（专升本）, 101101|520201|720201",
        "模具, 460113|660108",
        "机电一体化, 080204|460301|660301",
        "会计电算化, 120203|530302|730301",
        "数控技术应用, 460103|660103",
        "计算机, 0809|5102|7102",
        "计算机相关专业, 0809|5102|7102",
        "机械类, 0802|4601|6601",
        "机械等相关专业, 0802|4601|6601",
        "自动化, 080801",
        "自动化类, 0808|4603|6603",
        "英语相关专业, 050201|570202",
        "汽车类, 080207|080208|080212|080214|080216|4607|500210|500211|500212|7002"
    })
    void understandsTheWordsOfVacanciesAndResumes(String words, String codes) {
        assertThat(MAJORS.findByWords(words))
                .extracting(major -> major.code().value())
                .containsExactlyInAnyOrder(codes.split("\\|"));
    }

    @Test
    void aWideWordCoversDisciplinesOfSeveralLevels() {
        assertThat(MAJORS.findByWords("理工科"))
                .extracting(major -> major.code().value())
                .contains("07", "08", "46", "51");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "专业", "相关专业", "不限", "（机械）", "炼金术"})
    void leavesOtherWordsAlone(String words) {
        assertThat(MAJORS.findByWords(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "080901, 080901, SAME",
        "0809, 080901, CONTAINED",
        "08, 0809, CONTAINED",
        "120203, 530302, COUNTERPART",
        "0809, 5102, COUNTERPART",
        "080901, 080902, SAME_CLASS",
        "080901, 510203, SAME_CLASS",
        "080901, 081001, SAME_DISCIPLINE",
        "080901, 101101, NONE",
        "12, 080901, NONE"
    })
    void kinshipFallsWithDistanceAndIsSymmetric(
            MajorCode one, MajorCode other, MajorKinship kinship) {
        assertThat(MAJORS.kinship(one, other)).isEqualTo(kinship);
        assertThat(MAJORS.kinship(other, one)).isEqualTo(kinship);
    }

    @Test
    void aMajorLeadsToItsOccupationsMostDirectlyFirst() {
        List<Major.Destination> welding =
                MAJORS.find(new MajorCode("460110")).orElseThrow().occupations();
        assertThat(welding.getFirst().occupation().value()).isEqualTo("6-18-02-04");
        assertThat(welding)
                .extracting(Major.Destination::weight)
                .isSortedAccordingTo((a, b) -> b - a);
    }

    private static List<Major> majorsAt(EducationLevel level) {
        return MAJORS.all().stream()
                .filter(major -> major.level() == level && !major.code().isGroup())
                .toList();
    }
}
