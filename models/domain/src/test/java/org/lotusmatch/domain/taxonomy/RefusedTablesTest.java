package org.lotusmatch.domain.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;

/** What the loader refuses in skills, occupations and merged ids, with the place and the reason. */
class RefusedTablesTest {
    @Test
    void takesASmallWorld() {
        assertThat(Taxonomy.load(Tables.small()).skills().all()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    welding|焊|Welding|technique||; skill id welding is taken
                    soldering|锡焊|Soldering|technique|电 焊|; "电焊" belongs to welding already
                    soldering|锡焊|Soldering|craft||; kind is "craft", must be of
                    Soldering|锡焊|Soldering|technique||; must be a slug such as arc-welding
                    soldering|锡焊|Soldering|technique; found 4 cells
                    """)
    void refusesSkills(String line, String reason) {
        assertThatThrownBy(() -> Taxonomy.load(Tables.small().with("skills/common.tsv", line)))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("skills/common.tsv:5: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesABroaderSkillThatIsMissing() {
        Tables tables =
                Tables.small()
                        .with("skills/common.tsv", "soldering|锡焊|Soldering|technique||joining");
        assertThatThrownBy(() -> Taxonomy.load(tables))
                .hasMessage("skill soldering names the broader skill joining, which no file has");
    }

    @Test
    void refusesASkillThatIsBroaderThanItself() {
        Tables tables =
                Tables.small()
                        .with(
                                "skills/common.tsv",
                                "soldering|锡焊|Soldering|technique||brazing",
                                "brazing|钎焊|Brazing|technique||soldering");
        assertThatThrownBy(() -> Taxonomy.load(tables))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("is broader than itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    6-18-02-04|焊接工|Welder||NONE|0|||; occupation id 6-18-02-04 is taken
                    6-18-02-04/co2|二保焊工|Welder|焊工|NONE|0|||; "焊工" belongs to 6-18-02-04 already
                    6-18-02-05|切割工|Cutter||NONE|0|||; 6-18-02-05 is no 细类 of the classification
                    6-18-02|切割工|Cutter||NONE|0|||; must look like 6-18-02-04
                    6-18-02-04/co2|二保焊工|Welder||SCHOOL|0|||; SCHOOL
                    6-18-02-04/co2|二保焊工|Welder||NONE|some|||; "some"
                    6-18-02-04/co2|二保焊工|Welder||NONE|0|brazing:3:r||; no file has the skill brazing
                    6-18-02-04/co2|二保焊工|Welder||NONE|0|welding:4:r||; must look like arc-welding:3:r
                    6-18-02-04/co2|二保焊工|Welder||NONE|0|||fishing; no file has the skill fishing
                    """)
    void refusesOccupations(String line, String reason) {
        Tables tables = Tables.small().with("occupations/manufacturing.tsv", line);
        assertThatThrownBy(() -> Taxonomy.load(tables))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("occupations/manufacturing.tsv:3: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesANeighbourThatIsMissing() {
        Tables tables =
                Tables.small()
                        .with(
                                "occupations/manufacturing.tsv",
                                "6-18-02-04/co2|二保焊工|Welder||NONE|0||6-18-02-09:相近|");
        assertThatThrownBy(() -> Taxonomy.load(tables))
                .hasMessageContaining("names the neighbour 6-18-02-09, which no file has");
    }

    @Test
    void aMergedIdLeadsToThePresentOne() {
        Taxonomy taxonomy =
                Taxonomy.load(
                        Tables.small()
                                .with("merged.tsv", "skill|old-welding|welding")
                                .with("merged.tsv", "occupation|6-18-02-04/old|6-18-02-04"));
        SkillId old = new SkillId("old-welding");
        SkillId welding = new SkillId("welding");
        assertThat(taxonomy.skills().find(old).map(Skill::id)).contains(welding);
        assertThat(taxonomy.skills().name(old)).isEqualTo("焊接");
        assertThat(taxonomy.skills().credit(old, welding)).isEqualTo(1);
        assertThat(taxonomy.skills().credits(old)).containsEntry(welding, 1.0);
        OccupationId oldWelder = new OccupationId("6-18-02-04/old");
        OccupationId welder = new OccupationId("6-18-02-04");
        assertThat(taxonomy.occupations().name(oldWelder)).isEqualTo("焊工");
        assertThat(taxonomy.occupations().kinship(oldWelder, welder)).isEqualTo(Kinship.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    skill|welding|welder-paper; welding is still in use, a merged id must not be
                    skill|old-welding|joining; no file has the skill joining
                    word|old-welding|welding; kind is "word", must be of [skill, occupation]
                    """)
    void refusesMergedIds(String line, String reason) {
        assertThatThrownBy(() -> Taxonomy.load(Tables.small().with("merged.tsv", line)))
                .isInstanceOf(TaxonomyException.class)
                .hasMessage("merged.tsv:2: " + reason);
    }

    @Test
    void anOccupationMustNameThePresentId() {
        Tables tables =
                Tables.small()
                        .with("merged.tsv", "skill|old-welding|welding")
                        .with(
                                "occupations/manufacturing.tsv",
                                "6-18-02-04/co2|二保焊工|Welder||NONE|0|old-welding:3:r||");
        assertThatThrownBy(() -> Taxonomy.load(tables))
                .hasMessageContaining("old-welding was merged into welding");
    }
}
