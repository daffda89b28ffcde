package org.lotusmatch.indexer.duplicate;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two titles of one job have in common: "高级PHP开发工程师" and "PHP高级工程师（急聘）" are one, "PHP开发工程师" is
 * another, since ranks are kept apart.
 */
final class TitleKey {
    private static final Pattern RANK =
            Pattern.compile("中高级|初级|中级|高级|资深|高阶|首席|实习生?|见习生?|储备|兼职|全职|校招|社招|应届");

    /** What recruiters add to be seen; it says nothing of the job. */
    private static final Pattern NOISE =
            Pattern.compile(
                    "急聘|急招|急需|诚聘|高薪|招聘|直招|直聘|热招|双休|单休|大小周"
                            + "|[五六56]险[一二两12]金|[五六56]险|公积金|年终奖|年底双薪|双薪|包[吃食]?住|包吃");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    /** Said or left out at will; dropped where something else is left of the title. */
    private static final Pattern GENERIC = Pattern.compile("开发|研发|软件|工程师|程序员|人员");

    private TitleKey() {}

    /** Never empty; equal keys may be titles of one job. */
    static String of(String title) {
        String folded = Words.fold(title);
        String plain = MARKS.matcher(NOISE.matcher(folded).replaceAll("")).replaceAll("");
        TreeSet<String> ranks = new TreeSet<>();
        Matcher rank = RANK.matcher(plain);
        while (rank.find()) {
            ranks.add(rank.group());
        }
        String rankless = rank.replaceAll("");
        String core = GENERIC.matcher(rankless).replaceAll("");
        String kept = core.isEmpty() ? rankless : core;
        return (kept.isEmpty() ? folded : kept) + '|' + String.join(",", ranks);
    }
}
