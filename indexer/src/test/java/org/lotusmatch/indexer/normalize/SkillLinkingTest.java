package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.taxonomy.TsvFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two hundred sentences of advertisements and résumés against skills decided by reading. */
@Tag("evaluation")
class SkillLinkingTest {
    private static final Logger LOG = LoggerFactory.getLogger(SkillLinkingTest.class);
    private static final String NONE = "-";
    private static final String NOT_IN_THE_TAXONOMY = "?";
    private static final double PRECISION = 0.90;
    private static final double RECALL = 0.75;

    private static final List<Sentence> SENTENCES =
            TsvFile.read("lotus/evaluation/skill-sentences.tsv", "text", "skills", "note").stream()
                    .map(Sentence::of)
                    .toList();

    /**
     * @param wanted of each mention, the skills that are right
     * @param found what was read
     */
    private record Sentence(String text, List<Set<String>> wanted, Set<String> found) {
        static Sentence of(TsvFile.Row row) {
            boolean vacancy = row.cell(2).startsWith("vacancy");
            return new Sentence(
                    row.cell(0),
                    wanted(row),
                    (vacancy ? asked(row.cell(0)) : held(row.cell(0)))
                            .map(SkillId::value)
                            .collect(Collectors.toSet()));
        }

        private static List<Set<String>> wanted(TsvFile.Row row) {
            return row.cell(1).equals(NONE)
                    ? List.of()
                    : row.list(1).stream()
                            .map(mention -> mention.substring(0, mention.indexOf('=')))
                            .filter(ids -> !ids.equals(NOT_IN_THE_TAXONOMY))
                            .map(ids -> Arrays.stream(ids.split("/")).collect(Collectors.toSet()))
                            .toList();
        }

        private static Stream<SkillId> asked(String text) {
            AskedSkills asked =
                    AskedSkills.of(
                            Rows.row(RawField.DESCRIPTION, text),
                            Rows.STEPS.listedSkills(),
                            Rows.STEPS.skills());
            return Stream.concat(
                    asked.skills().stream().map(SkillRequirement::skill),
                    asked.certificates().stream().map(SkillMention::skill));
        }

        private static Stream<SkillId> held(String text) {
            HeldSkills held =
                    HeldSkills.of(
                            Rows.row(RawField.ABOUT, text),
                            RawField.ABOUT,
                            Rows.STEPS.listedSkills(),
                            Rows.STEPS.skills());
            return Stream.concat(held.skills().stream(), held.certificates().stream())
                    .map(SkillMention::skill);
        }

        long hits() {
            return wanted.stream().filter(ids -> ids.stream().anyMatch(found::contains)).count();
        }

        List<String> strangers() {
            return found.stream()
                    .filter(id -> wanted.stream().noneMatch(ids -> ids.contains(id)))
                    .sorted()
                    .toList();
        }

        List<Set<String>> missed() {
            return wanted.stream().filter(ids -> ids.stream().noneMatch(found::contains)).toList();
        }
    }

    @Test
    @DisplayName("nine of ten skills found are right, three of four are found")
    void findsSkills() {
        SENTENCES.stream()
                .filter(one -> !one.strangers().isEmpty() || !one.missed().isEmpty())
                .forEach(
                        one ->
                                LOG.info(
                                        "{} wrongly {}, not {}",
                                        one.text,
                                        one.strangers(),
                                        one.missed()));
        double hits = SENTENCES.stream().mapToLong(Sentence::hits).sum();
        long strangers = SENTENCES.stream().mapToLong(one -> one.strangers().size()).sum();
        long wanted = SENTENCES.stream().mapToLong(one -> one.wanted.size()).sum();
        double precision = hits / (hits + strangers);
        double recall = hits / wanted;
        Evaluation.record("skills in text, precision", where(), precision, PRECISION);
        Evaluation.record("skills in text, recall", where() + ", skills " + wanted, recall, RECALL);

        assertThat(precision).isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall).isGreaterThanOrEqualTo(RECALL);
    }

    private static String where() {
        return "sentences, " + SENTENCES.size();
    }
}
