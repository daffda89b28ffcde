package org.lotusmatch.indexer.normalize;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Other ways of saying a title: who works as 锻造操作工 is a 锻造工, a C++专家 a C++开发工程师, a 机械设计助理 works
 * beside the 机械设计工程师.
 */
final class TitleVariants {
    /** What stands behind the work in titles, and what other titles of the same work put there. */
    private static final List<Head> HEADS =
            List.of(
                    new Head(
                            "(?:操作工|操作员|操作手|技工|工人|师傅|作业员|技师|技术员|(?<!专)员|工)",
                            List.of("工", "操作工", "操作员", "员", "师傅", "师")),
                    new Head(
                            "(?:开发|研发|软件|程序员?|编程|主程|工程师?|服务器端?|服务端|后台|技术|专家|应用|平台|web|developer|engineer|leader)+",
                            List.of("开发工程师", "工程师", "开发", "程序员")),
                    new Head(
                            "(?:助理|学徒|管培生|技术专家|专家|人员|专干|专员|师|岗)",
                            List.of("", "专员", "员", "工程师", "师", "工")),
                    new Head("(?:组长|班长|队长|主管|经理|总监|负责人|顾问)", List.of("", "专员", "员")));

    private static final Pattern PERSON =
            Pattern.compile(
                    "(.{2,}?)(?:开发工程师|工程师|程序员|(?<![教律药护厨讲技])师(?:傅)?|操作工|操作员|专员|人员|员工?|工人?|岗)");

    private TitleVariants() {}

    private record Head(Pattern pattern, List<String> others) {
        Head(String words, List<String> others) {
            this(Pattern.compile("(.{2,}?)" + words + "$"), others);
        }

        Stream<Variant> variantsOf(String segment) {
            Matcher matcher = pattern.matcher(segment);
            return matcher.matches()
                    ? others.stream()
                            .map(other -> new Variant(matcher.group(1) + other, matcher.group(1)))
                    : Stream.empty();
        }
    }

    /**
     * A title to look up.
     *
     * @param words the title
     * @param core what it shares with the given one
     */
    record Variant(String words, String core) {}

    /**
     * Other titles for the same work.
     *
     * @param segment folded title without noise
     * @return nearest first
     */
    static Stream<Variant> of(String segment) {
        return HEADS.stream().flatMap(head -> head.variantsOf(segment));
    }

    /** The work without the word for who does it: 搬运 of 搬运工; the title itself if little is left. */
    static String coreOf(String title) {
        Matcher matcher = PERSON.matcher(title);
        return matcher.matches() ? matcher.group(1) : title;
    }

    /** Titles of those who work with a skill: a bare "JavaScript" is a JavaScript开发工程师. */
    static Stream<Variant> ofSkill(String skill) {
        return Stream.of("开发工程师", "工程师").map(head -> new Variant(skill + head, skill));
    }
}
