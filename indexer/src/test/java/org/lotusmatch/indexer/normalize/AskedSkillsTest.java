package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.indexer.normalize.Rows.row;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;

class AskedSkillsTest {
    @Test
    void listedSkillsAreRequiredAndPreferredOnesAreNot() {
        AskedSkills asked =
                asked(row(RawField.SKILLS, "Java、MySQL", RawField.PREFERRED_SKILLS, "会Docker"));

        assertThat(asked.skills())
                .containsExactly(
                        new SkillRequirement(new SkillId("java"), "Java", true),
                        new SkillRequirement(new SkillId("mysql"), "MySQL", true),
                        new SkillRequirement(new SkillId("docker"), "会Docker", false));
    }

    @Test
    void aDescriptionAsksWithItsVerbs() {
        AskedSkills asked =
                asked(row(RawField.DESCRIPTION, "1、负责Redis维护；2、熟练掌握Java，了解MySQL，有Kafka经验者优先。"));

        assertThat(asked.skills())
                .containsExactlyInAnyOrder(
                        new SkillRequirement(new SkillId("java"), "Java", true),
                        new SkillRequirement(new SkillId("mysql"), "MySQL", true),
                        new SkillRequirement(new SkillId("redis"), "Redis", false),
                        new SkillRequirement(new SkillId("kafka"), "Kafka", false));
    }

    @Test
    void wordsInsideOtherWordsAreNoSkills() {
        AskedSkills asked = asked(row(RawField.DESCRIPTION, "熟悉JavaScript，了解Google platform"));

        assertThat(asked.skills())
                .extracting(SkillRequirement::skill)
                .doesNotContain(new SkillId("java"), new SkillId("golang"));
    }

    @Test
    void deniedSkillsAreNotAsked() {
        assertThat(asked(row(RawField.DESCRIPTION, "无需Java基础")).skills()).isEmpty();
    }

    @Test
    void requiredCertificatesStandApart() {
        AskedSkills asked = asked(row(RawField.SKILLS, "低压电工证", RawField.CERTIFICATES, "C1驾照"));

        assertThat(asked.skills()).isEmpty();
        assertThat(asked.certificates())
                .extracting(SkillMention::words)
                .containsExactly("C1驾照", "低压电工证");
    }

    @Test
    void unknownWordsKeepAnIdOfTheirOwnUnlessTheyAreASentence() {
        AskedSkills asked = asked(row(RawField.SKILLS, "可降解莲膜压延、做过三年以上同类产品的老师傅"));

        assertThat(asked.skills())
                .containsExactly(
                        new SkillRequirement(SkillId.ofUnknownWords("可降解莲膜压延"), "可降解莲膜压延", true));
    }

    private static AskedSkills asked(Row row) {
        return AskedSkills.of(row, Rows.STEPS.listedSkills(), Rows.STEPS.skills());
    }
}
