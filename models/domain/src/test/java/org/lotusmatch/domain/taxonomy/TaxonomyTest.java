package org.lotusmatch.domain.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.skill.SkillId;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Loading is itself a test: the loader refuses dangling ids, doubled words and cycles. */
class TaxonomyTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load();

    @Test
    void knowsAtLeastSixHundredOccupationsWithSkillsAndTwoThousandSkills() {
        long described =
                TAXONOMY.occupations().all().stream().filter(o -> o.skills().size() >= 5).count();
        assertThat(described).isGreaterThanOrEqualTo(600);
        assertThat(TAXONOMY.skills().all()).hasSizeGreaterThanOrEqualTo(2000);
    }

    @Test
    void everyOfficialCodeIsKnownAtLeastByName() {
        assertThat(TAXONOMY.occupations().name(new OccupationId("1-01-00-01")))
                .isEqualTo("中国共产党机关负责人");
    }

    @Test
    void everydayTitlesLeadToTheirOccupation() {
        for (String title : List.of("焊工", "电焊工", "会计", "外卖骑手", "Java开发工程师", "养老护理员", "数控车工")) {
            assertThat(TAXONOMY.occupations().findByTitle(title)).as(title).isPresent();
        }
        assertThat(TAXONOMY.occupations().findByTitle("java 开发工程师"))
                .isEqualTo(TAXONOMY.occupations().findByTitle("JAVA开发工程师"));
    }

    @Test
    void kinshipFallsWithDistanceAndIsSymmetric() {
        OccupationId java = occupation("Java开发工程师");
        OccupationId cook = occupation("厨师");
        OccupationId front = occupation("前端开发工程师");
        OccupationGraph graph = TAXONOMY.occupations();
        assertThat(graph.kinship(java, java)).isEqualTo(Kinship.SAME);
        assertThat(graph.kinship(java, cook)).isEqualTo(Kinship.NONE);
        assertThat(graph.kinship(java, front).value()).isBetween(0.1, 0.9);
        assertThat(graph.kinship(java, front)).isEqualTo(graph.kinship(front, java));
    }

    @Test
    void aNarrowerSkillShowsTheBroaderOneAndNotTheOtherWayRound() {
        SkillGraph skills = TAXONOMY.skills();
        SkillId excel = new SkillId("excel");
        SkillId office = new SkillId("office-software");
        assertThat(skills.credit(excel, office)).isEqualTo(1);
        assertThat(skills.credit(office, excel)).isEqualTo(SkillGraph.BROADER_CREDIT);
        assertThat(skills.credit(excel, new SkillId("powerpoint")))
                .isEqualTo(SkillGraph.SIBLING_CREDIT);
    }

    @Test
    void aLicenceIsNeverHalfHeld() {
        SkillGraph skills = TAXONOMY.skills();
        assertThat(skills.credit(new SkillId("driving-c1"), new SkillId("driving-b2"))).isZero();
    }

    @Test
    void aLineWithMissingCellsIsNamed() {
        byte[] text = "id\tname\nonly-one-cell\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(
                        () ->
                                TsvFile.rows(
                                        "x.tsv",
                                        List.of("id", "name"),
                                        new ByteArrayInputStream(text)))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("x.tsv:2");
    }

    private static OccupationId occupation(String title) {
        return TAXONOMY.occupations().findByTitle(title).orElseThrow().id();
    }
}
