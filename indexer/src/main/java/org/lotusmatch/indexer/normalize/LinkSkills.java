package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Links the words of a list cell, or of a whole text, to the skills of the taxonomy. Words that it
 * does not know keep an id of their own. Immutable.
 */
final class LinkSkills {
    /** Longer unknown words are a sentence rather than the name of a skill. */
    private static final int LONGEST_UNKNOWN = 12;

    private static final double LEAST_SHARE = 0.5;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:能够|能(?![源耗量])|会(?![计议展员务所])|可以|必须|熟悉|精通|掌握|熟练|了解|懂得?|善于|擅长|具备|具有|持有|持(?!续)|取得|有(?![限机色])|良好的?|较强的?|基本的?"
                        + "|使用|独立|简单的?|常用的?)+");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?:者?优先|的?能力|技能|技巧|知识|(?:工作)?经[验历]|基础|操作|使用|应用|运用|软件|办公|证书|证|资格|熟练|良好|精通|流利|一般|标准"
                        + "|等|及以上|以上)+$");

    /** What somebody did or is like, not the name of a skill: 做过防爆开关, 身体健康. */
    private static final Pattern SENTENCE =
            Pattern.compile("过|愿意?|肯|年龄|身体|以上|[，。,!！？?]|的$|^[做带从参]");

    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");

    private final SkillGraph graph;
    private final WordFinder<Skill> finder;

    LinkSkills(SkillGraph graph) {
        this.graph = graph;
        this.finder = new WordFinder<>(graph.words());
    }

    /** The skills of one part of a list; empty if it is neither known nor short. */
    List<SkillMention> link(String words) {
        Optional<Skill> whole = exact(words);
        if (whole.isPresent()) {
            return List.of(new SkillMention(whole.get().id(), words));
        }
        List<Match<Skill>> inside = finder.findLongest(FoldedText.of(words));
        if (covers(inside, words)) {
            return inside.stream().map(match -> mention(match, words)).toList();
        }
        String name = core(words);
        boolean isName =
                !name.isEmpty()
                        && name.length() <= LONGEST_UNKNOWN
                        && !SENTENCE.matcher(name).find();
        return isName
                ? List.of(new SkillMention(SkillId.ofUnknownWords(name), words))
                : inside.stream().map(match -> mention(match, words)).toList();
    }

    /** Every known skill in a text, in its order. */
    List<Match<Skill>> findIn(String text) {
        return finder.findLongest(FoldedText.of(text));
    }

    /** Whether these words are known as they stand. */
    boolean isKnown(String words) {
        return exact(words).isPresent();
    }

    Optional<Skill> find(SkillId id) {
        return graph.find(id);
    }

    private Optional<Skill> exact(String words) {
        String plain = BRACKETS.matcher(words).replaceAll("").strip();
        String tail = BEFORE.matcher(plain).replaceFirst("");
        String core = BEHIND.matcher(tail).replaceFirst("");
        return Stream.of(words, plain, tail, BEHIND.matcher(plain).replaceFirst(""), core)
                .filter(form -> !form.isBlank())
                .map(graph::findByWords)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean covers(List<Match<Skill>> inside, String words) {
        int covered = inside.stream().mapToInt(Match::size).sum();
        int length = Words.fold(core(words)).length();
        return covered > 0 && covered >= LEAST_SHARE * length;
    }

    /** Without brackets, 熟悉 or 有 in front, 操作 or 经验 behind. */
    private static String core(String words) {
        String plain = BRACKETS.matcher(words).replaceAll("").strip();
        return BEHIND.matcher(BEFORE.matcher(plain).replaceFirst("")).replaceFirst("").strip();
    }

    private static SkillMention mention(Match<Skill> match, String words) {
        return new SkillMention(match.value().id(), match.wordsIn(words));
    }
}
