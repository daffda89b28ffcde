package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.skill.CertificateGrade;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.taxonomy.SkillGraph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises vocational certificates at a level in the ways that lists write them. Immutable. */
final class CertificateGrades {
    /** 消防设施操作员证（中级）, 车工职业资格（高级）. */
    private static final Pattern PAPER =
            Pattern.compile("(?:国家)?(?:职业资格|职业技能等级|技能等级)?证?书?(?=[(（][^)）]*[)）]$)");

    private final SkillGraph graph;

    CertificateGrades(SkillGraph graph) {
        this.graph = graph;
    }

    /** With the level in brackets at the end. */
    Optional<Skill> withLevelInBrackets(String words) {
        return find(List.of(PAPER.matcher(words).replaceFirst("")));
    }

    /** In a list 高级电工 is the certificate; in running text it is as often a job. */
    Optional<Skill> withoutTheWordForPaper(String words) {
        return find(SkillWords.forms(words).stream().map(form -> form + "证").toList());
    }

    /** The end of 焊工中级工证 says its level, the end of 评茶高级工证 must not stand for all of it. */
    boolean saysNoJob(Skill skill) {
        return skill.id().equals(CertificateGrade.ANY_JOB)
                || graph.findGrade(skill.id()).filter(CertificateGrade::isOfAnyJob).isPresent();
    }

    private Optional<Skill> find(List<String> forms) {
        return forms.stream()
                .map(graph::findByWords)
                .flatMap(Optional::stream)
                .filter(skill -> graph.findGrade(skill.id()).isPresent())
                .findFirst();
    }
}
