package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links the words of a list cell, or of a whole text, to the skills of the taxonomy. Words that it
 * does not know keep an id of their own. Immutable.
 */
final class LinkSkills {
    /** A known skill inside a longer cell stands for the cell only if it is most of it. */
    private static final double LEAST_SHARE = 0.5;

    /** 英语四级 is a language to the taxonomy and a certificate to who holds it. */
    private static final Set<SkillKind> CERTIFIED =
            EnumSet.of(SkillKind.CERTIFICATE, SkillKind.LANGUAGE);

    private final SkillGraph graph;
    private final CertificateGrades grades;
    private final WordFinder<Skill> finder;

    LinkSkills(SkillGraph graph) {
        this.graph = graph;
        this.grades = new CertificateGrades(graph);
        this.finder = new WordFinder<>(graph.words());
    }

    /** The skills of one part of a list; empty if it is neither known nor a name. */
    List<SkillMention> link(String words) {
        Optional<Skill> whole = named(words);
        if (whole.isPresent()) {
            return List.of(new SkillMention(whole.get().id(), words));
        }
        List<Match<Skill>> inside = findIn(words);
        String core = SkillWords.core(words);
        return !covers(inside, core) && SkillWords.isName(core)
                ? List.of(new SkillMention(SkillId.ofUnknownWords(core), words))
                : inside.stream().map(match -> mention(match, words)).toList();
    }

    /** The certificate that one part of a list names; other skills in it are not meant. */
    Optional<SkillMention> linkCertificate(String words) {
        return named(words)
                .or(
                        () ->
                                findIn(words).stream()
                                        .map(Match::value)
                                        .filter(this::isCertified)
                                        .findFirst())
                .filter(this::isCertified)
                .map(Skill::id)
                .or(
                        () ->
                                Optional.of(SkillWords.plain(words))
                                        .filter(name -> !name.isEmpty())
                                        .map(SkillId::ofUnknownWords))
                .map(id -> new SkillMention(id, words));
    }

    /** Every known skill in a text, in its order. */
    List<Match<Skill>> findIn(String text) {
        return finder.findLongest(FoldedText.of(text)).stream()
                .filter(match -> ShortWord.standsApart(text, match.start(), match.end()))
                .filter(
                        match ->
                                ShortWord.beginsApart(text, match.start())
                                        || !grades.saysNoJob(match.value()))
                .toList();
    }

    /** Whether these words are known as they stand. */
    boolean isKnown(String words) {
        return exact(words).isPresent();
    }

    Optional<Skill> find(SkillId id) {
        return graph.find(id);
    }

    private Optional<Skill> named(String words) {
        return grades.withLevelInBrackets(words)
                .or(() -> exact(words))
                .or(() -> grades.withoutTheWordForPaper(words));
    }

    private Optional<Skill> exact(String words) {
        return SkillWords.forms(words).stream()
                .map(graph::findByWords)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isCertified(Skill skill) {
        return CERTIFIED.contains(skill.kind());
    }

    private static boolean covers(List<Match<Skill>> inside, String core) {
        int covered = inside.stream().mapToInt(Match::size).sum();
        return covered > 0 && covered >= LEAST_SHARE * Words.fold(core).length();
    }

    private static SkillMention mention(Match<Skill> match, String words) {
        return new SkillMention(match.value().id(), match.wordsIn(words));
    }
}
