package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;

class LinkSkillsTest {
    private final LinkSkills link = Rows.STEPS.skills();

    @ParameterizedTest
    @CsvSource({
        "Java, java",
        "熟练使用Excel, excel",
        "Office办公软件, office-software",
        "C/C++, c-language",
        "有Docker经验, docker",
        "会ANSYS, ansys-abaqus",
        "焊条电弧焊（平焊）, arc-welding"
    })
    void findsTheSkillBehindTheWords(String words, String id) {
        assertThat(link.link(words)).containsExactly(new SkillMention(new SkillId(id), words));
    }

    @Test
    void takesKnownSkillsThatMakeUpMostOfTheWords() {
        assertThat(link.link("SolidWorks建模"))
                .containsExactly(new SkillMention(new SkillId("solidworks"), "SolidWorks"));
    }

    @Test
    void doesNotCutWordsInTwo() {
        assertThat(link.link("血压测量"))
                .extracting(SkillMention::skill)
                .doesNotContain(new SkillId("performance-testing"));
    }

    @Test
    void aCertificateIsNotTheSkillInItsName() {
        assertThat(link.linkCertificate("甲乙焊接合格证").orElseThrow().skill().isKnown()).isFalse();
        assertThat(link.linkCertificate("低压电工证").orElseThrow().skill().isKnown()).isTrue();
    }
}
