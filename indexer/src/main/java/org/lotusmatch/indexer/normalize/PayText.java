package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a pay cell, folded and freed of what is no pay.
 *
 * @param words as written
 * @param folded folded, dashes and thousands unified, without remarks such as 72小时反馈 or 13薪; the
 *     part in brackets only if amounts are nowhere else
 * @param monthsPerYear 12, or what 13薪 promises
 */
record PayText(String words, String folded, int monthsPerYear) {
    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 24;
    private static final Pattern DASHES = Pattern.compile("[‐‑–—−~〜～]+|(?<=[\\d千万kw元])[至到](?=\\d)");

    /** Paid once: 入职奖3000, 满3个月返1000. */
    private static final Pattern ONCE =
            Pattern.compile(
                    "(?:入职|推荐|介绍|签约|留任|报到|安家)[一-龥]{0,2}[奖费金][一-龥]{0,2}\\d+[千万k]?元?"
                            + "|(?:满\\d+个?[月天年])?返[费现利]?\\d+元?");

    /** What is promised for later years: 第一年8万，第二年10万起. */
    private static final Pattern YEARS_TO_COME =
            Pattern.compile("(?<=第[一1]年.{1,30})[,，;；]?(?:第[二2]年|次年|以后|之后).*");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern FEEDBACK = Pattern.compile("\\d+个?(小时|天|工作日)内?反馈.*");
    private static final Pattern MONTHS_PER_YEAR =
            Pattern.compile("[·•・*x,，、/]?(\\d{2})(?:-\\d{2})?(?:薪|个月薪|(?<=[*x]\\d{2})$)");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]?");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    static PayText of(String words) {
        String folded = ChineseAmounts.toDigits(Words.fold(words));
        folded = YEARS_TO_COME.matcher(ONCE.matcher(folded).replaceAll("")).replaceAll("");
        folded = DASHES.matcher(folded).replaceAll("-");
        folded = THOUSANDS.matcher(folded).replaceAll("");
        folded = FEEDBACK.matcher(folded).replaceAll("");
        Matcher months = MONTHS_PER_YEAR.matcher(folded);
        int monthsPerYear = months.find() ? Integer.parseInt(months.group(1)) : MONTHS;
        if (monthsPerYear < MONTHS || monthsPerYear > MOST_MONTHS) {
            monthsPerYear = MONTHS;
        }
        folded = months.replaceAll("");
        String outside = BRACKETS.matcher(folded).replaceAll("");
        return new PayText(words, DIGIT.matcher(outside).find() ? outside : folded, monthsPerYear);
    }

    boolean hasAmount() {
        return DIGIT.matcher(folded).find();
    }
}
