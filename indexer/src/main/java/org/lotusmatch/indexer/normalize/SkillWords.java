package org.lotusmatch.indexer.normalize;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a skill in the words of a list cell: 熟练使用卡尺（数显） names 卡尺. */
final class SkillWords {
    /** Longer words are a sentence rather than a name. */
    private static final int LONGEST_NAME = 12;

    /** Of longer words nothing is left out. */
    private static final int LONGEST_CELL = 60;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:能够|能(?![源耗量])|会(?![计议展员务所])|可以|必须|熟悉|精通|掌握|熟练|了解|懂得?|善于|擅长|具备|具有|持有"
                            + "|持(?!续)|取得|有(?![限机色])|良好的?|较强的?|基本的?|使用|独立|简单的?|常用的?)+");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?:者?优先|的?能力|技能|技巧|知识|(?:工作)?经[验历]|基础|操作|使用|应用|运用|软件|办公|证书|证|资格|熟练|良好|精通"
                            + "|流利|一般|标准|等|及以上|以上)+$");
    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]?");

    /** What somebody did, has or is like: 做过防爆开关, 自己的车, 身体健康. */
    private static final Pattern SENTENCE =
            Pattern.compile("过|愿意?|肯|年龄|身体|以上|[，。,!！？?]|的$|^[做带从参自住]|附近|退[役伍]|[军病]人");

    private SkillWords() {}

    /** The words with less and less around the name, all of them or some the same. */
    static List<String> forms(String words) {
        if (words.length() > LONGEST_CELL) {
            return List.of(words);
        }
        String plain = plain(words);
        String tail = BEFORE.matcher(plain).replaceFirst("");
        return Stream.of(words, plain, tail, stem(plain), stem(tail))
                .filter(form -> !form.isBlank())
                .distinct()
                .toList();
    }

    /** Without brackets, 熟悉 or 有 in front, 操作 or 经验 behind; possibly empty. */
    static String core(String words) {
        return words.length() > LONGEST_CELL
                ? words
                : stem(BEFORE.matcher(plain(words)).replaceFirst("")).strip();
    }

    /** Without brackets. */
    static String plain(String words) {
        return BRACKETS.matcher(words).replaceAll("").strip();
    }

    static boolean isName(String core) {
        return !core.isEmpty() && core.length() <= LONGEST_NAME && !SENTENCE.matcher(core).find();
    }

    private static String stem(String words) {
        return BEHIND.matcher(words).replaceFirst("");
    }
}
