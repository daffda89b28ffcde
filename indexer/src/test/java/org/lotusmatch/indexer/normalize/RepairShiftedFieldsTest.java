package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.indexer.normalize.Rows.raw;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.record.Finding;

import java.util.List;

class RepairShiftedFieldsTest {
    private final Remarks remarks = new Remarks();
    private final RepairShiftedFields repair = Rows.STEPS.shiftedFields();

    @Test
    void movesADegreeOutOfTheExperienceColumn() {
        RawRecord repaired =
                repair.repair(raw(RawField.EXPERIENCE, "本科", RawField.HEADCOUNT, "1人"), remarks);

        assertThat(repaired).isEqualTo(raw(RawField.EDUCATION, "本科", RawField.HEADCOUNT, "1人"));
        assertThat(rules()).containsExactly("fields-shifted-repaired");
    }

    @Test
    void movesALanguageToTheSkills() {
        RawRecord repaired =
                repair.repair(raw(RawField.EDUCATION, "英语熟练", RawField.EXPERIENCE, "大专"), remarks);

        assertThat(repaired).isEqualTo(raw(RawField.SKILLS, "英语熟练", RawField.EDUCATION, "大专"));
    }

    @Test
    void dropsARepeatedIndustryFromTheSizeColumn() {
        RawRecord repaired =
                repair.repair(
                        raw(RawField.INDUSTRY, "房地产", RawField.EMPLOYER_SIZE, "房地产"), remarks);

        assertThat(repaired).isEqualTo(raw(RawField.INDUSTRY, "房地产"));
        assertThat(rules()).containsExactly("fields-shifted-repaired");
    }

    @Test
    void partsYearsAndEducation() {
        assertThat(repair.repair(raw(RawField.EXPERIENCE, "3-5年学历不限"), remarks))
                .isEqualTo(raw(RawField.EXPERIENCE, "3-5年", RawField.EDUCATION, "学历不限"));
        assertThat(
                        repair.repair(
                                raw(RawField.EXPERIENCE, "1年", RawField.EDUCATION, "以内本科"),
                                remarks))
                .isEqualTo(raw(RawField.EXPERIENCE, "1年以内", RawField.EDUCATION, "本科"));
    }

    @Test
    void takesOutWhatHasNoFreeColumn() {
        RawRecord repaired =
                repair.repair(raw(RawField.EDUCATION, "大专", RawField.EXPERIENCE, "本科"), remarks);

        assertThat(repaired).isEqualTo(raw(RawField.EDUCATION, "大专"));
        assertThat(remarks.list())
                .containsExactly(
                        Finding.flag(
                                "fields-shifted", "experience", "education=大专; experience=本科"));
    }

    @Test
    void leavesSoundRowsAlone() {
        RawRecord sound =
                raw(
                        RawField.EDUCATION, "不限",
                        RawField.EXPERIENCE, "不限",
                        RawField.HEADCOUNT, "5-10人",
                        RawField.INDUSTRY, "教育/培训/院校",
                        RawField.EMPLOYER_SIZE, "少于50人",
                        RawField.POSTED_ON, "2019-09-13");

        assertThat(repair.repair(sound, remarks)).isSameAs(sound);
        assertThat(remarks.list()).isEmpty();
    }

    private List<String> rules() {
        return remarks.list().stream().map(Finding::rule).toList();
    }
}
