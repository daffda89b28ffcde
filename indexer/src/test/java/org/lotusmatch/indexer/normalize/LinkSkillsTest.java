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
        "焊条电弧焊（平焊）, arc-welding",
        "碳弧气刨, carbon-arc-gouging",
        "立焊, vertical-position-welding",
        "仰焊, overhead-position-welding",
        "老年人生活照料, elder-daily-care",
        "测血压血糖, blood-pressure-glucose-measuring",
        "客户沟通, customer-communication"
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

    @ParameterizedTest
    @CsvSource({
        "焊工四级证书, welder-skill-grade-4",
        "中级焊工证, welder-skill-grade-4",
        "焊工（高级）, welder-skill-grade-3",
        "电焊工高级证, welder-skill-grade-3",
        "高级电工, electrician-skill-grade-3",
        "电工三级, electrician-skill-grade-3",
        "维修电工技师, electrician-skill-grade-2",
        "数控车工中级, turner-skill-grade-4",
        "育婴师（四级）, childcare-certificate-4",
        "中级消防设施操作员, fire-facility-certificate-4",
        "持有中级工证书, vocational-skill-grade-4",
        "高级技师, vocational-skill-grade-1",
        "高级工以上职业资格证, vocational-skill-grade-3",
        "消防设施操作员证（中级）, fire-facility-certificate-4",
        "车工职业资格（高级）, turner-skill-grade-3",
        "加工中心四级证书, machining-centre-skill-grade-4",
        "湖南省焊工四级证, welder-skill-grade-4",
        "养老护理员证, eldercare-certificate",
        "焊工证, welder-licence",
        "熔化焊接与热切割作业操作证, welder-licence",
        "特种作业操作证（低压电工）, electrician-licence",
        "电工证, electrician-licence"
    })
    void understandsTheLevelOfACertificate(String words, String id) {
        assertThat(link.linkCertificate(words).orElseThrow().skill()).isEqualTo(new SkillId(id));
        assertThat(link.link(words))
                .extracting(SkillMention::skill)
                .containsExactly(new SkillId(id));
    }

    @Test
    void aLevelAloneDoesNotStandForACertificateOfAnUnknownJob() {
        assertThat(link.linkCertificate("织锦高级工证").orElseThrow().skill().isKnown()).isFalse();
        assertThat(link.findIn("需织锦高级工证")).isEmpty();
    }

    @Test
    void runningTextNamesALevelOnlyAsACertificate() {
        assertThat(link.findIn("持有中级工证书者优先"))
                .extracting(match -> match.value().id().value())
                .containsExactly("vocational-skill-grade-4");
        assertThat(link.findIn("招聘高级电工、高级工程师各两名")).isEmpty();
    }
}
