package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A job title without what advertisers add to it.
 *
 * @param segments folded parts between separators, in the order of the title; never empty strings
 * @param bracketed folded contents of brackets, in the order of the title
 */
record CleanTitle(List<String> segments, List<String> bracketed) {
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【「《]([^)）\\]】」》]*)[)）\\]】」》]?");

    /** White space parts Chinese words, but not "Java 开发" or "Data Analyst". */
    private static final Pattern SEPARATORS =
            Pattern.compile(
                    "[、/\\\\|·,，;；:：~～!！?？—–_＋。]+|(?<![a-zA-Z+])\\+|-(?![a-zA-Z])"
                            + "|(?<![a-zA-Z])-|(?<=[^\\x00-\\x7f])(?:\\s+|\\.(?=[^\\x00-\\x7f]))");

    /** Pay, hours, board, welfare, urgency and numbering: nothing of the work itself. */
    private static final Pattern NOISE =
            Pattern.compile(
                    "(?:岗位|职位)?(?:急聘|急招|急需|诚聘|高薪|招聘(?!专员|经理|主管|顾问|助理|总监|师|hr)|直招|直聘|热招|火热|急|(?<!招)聘)(?!用)"
                        + "|(?:周末)?[双单]休|大小周|做[五六]休[一二]|长白班|早九晚[五六]"
                        + "|包[吃食]住?|包住宿?|包[食吃]宿|管[吃食]住|提供[食住]宿|餐补|房补"
                        + "|[五六5六6]险[一二两1二2]金|[五六56]险|社保|公积金|年终奖|年底双薪|双薪|高?提成|奖金"
                        + "|无?责?任?(?:底薪|保底|均薪|月薪|年薪|起薪|综合薪资)\\d*[-\\dk千万w元+以上起]*"
                        + "|\\d+(?:\\.\\d+)?-?\\d*(?:k|千|万|w|元)(?![a-z])[-\\dk千万w元+以上起]*(?:/[月天年日])?"
                        + "|\\d+(?:人|名|位|届|个人)|若干[人名]?|\\d+-?\\d*岁|\\d{2,}后|[a-z]{0,3}\\d{4,}"
                        + "|接受小白|欢迎应届生?|应届生?|可实习|无需经验|无经验|晋升快|近地铁|地铁口|带薪培训|岗位?$");

    private static final Pattern SENIORITY =
            Pattern.compile(
                    "^(?:senior|junior|principal|staff|lead|sr\\.?|jr\\.?)(?=[a-z]{4})|初级|中高级?|中级|高级|资深|高阶|首席|实习生?|见习生?|储备|兼职|全职|校招|社招|海归|驻场|急|^大(?=java)");
    private static final Pattern DIGITS_AT_ENDS = Pattern.compile("^\\d+[.、-]?|(?<![a-z.])\\d+$");

    /**
     * @param isPlace tells names of places, which are left out
     */
    static CleanTitle of(String title, Predicate<String> isPlace) {
        List<String> bracketed = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(title);
        while (brackets.find()) {
            bracketed.addAll(segments(brackets.group(1), isPlace));
        }
        return new CleanTitle(segments(brackets.replaceAll(" "), isPlace), bracketed);
    }

    /** All segments in one. */
    String whole() {
        return String.join("", segments);
    }

    /** What stands beside some words: the rest of their segment, other segments, the brackets. */
    List<String> around(String words) {
        return Stream.concat(segments.stream(), bracketed.stream())
                .flatMap(part -> Stream.of(part.split(Pattern.quote(words), -1)))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The same without words of rank and kind of contract. */
    CleanTitle withoutSeniority() {
        return new CleanTitle(
                segments.stream()
                        .map(segment -> SENIORITY.matcher(segment).replaceAll(""))
                        .filter(segment -> !segment.isEmpty())
                        .toList(),
                bracketed);
    }

    private static List<String> segments(String words, Predicate<String> isPlace) {
        List<String> segments = new ArrayList<>();
        for (String part : SEPARATORS.splitAsStream(words).toList()) {
            String folded = NOISE.matcher(Words.fold(part)).replaceAll("");
            folded = DIGITS_AT_ENDS.matcher(folded).replaceAll("");
            if (!folded.isEmpty() && !isPlace.test(folded)) {
                segments.add(folded);
            }
        }
        return segments;
    }
}
