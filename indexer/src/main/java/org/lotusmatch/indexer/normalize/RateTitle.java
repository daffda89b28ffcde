package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationLink;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Chooses among the occupations' titles that a longer title contains. Chinese titles end in their
 * head (销售助理 is a 助理), so what ends a segment goes before what does not; then the share of the
 * title that is covered; then the first segment; then the narrower occupation.
 */
final class RateTitle {
    /** Only a title itself is sure. */
    static final double MOST_CONFIDENCE = 0.95;

    private static final double LEAST_AT_END = 0.5;
    private static final double LEAST_INSIDE = 0.2;
    private static final double MOST_INSIDE = 0.8;

    private static final double ENDS_SEGMENT = 0.35;
    private static final double ENDS_BEFORE_RANK = 0.25;
    private static final double FIRST_SEGMENT = 0.05;
    private static final double LEAST_SHARE = 0.3;
    private static final double LEAST_SHARE_AT_END = 0.15;
    private static final double WEIGHT_OF_IDEOGRAPH = 2;

    private static final Comparator<Candidate> BEST =
            Comparator.comparingDouble(Candidate::score)
                    .thenComparingDouble(Candidate::share)
                    .thenComparingInt(candidate -> candidate.occupation().id().value().length())
                    .thenComparing(candidate -> candidate.occupation().id());

    /** What may follow the head of a title without changing the work. */
    private static final Pattern RANK =
            Pattern.compile("人员|员|岗|专员|助理|主管|经理|总监|负责人|组长|班长|专家|储备|团队|方向|师|leader|工程师|工");

    /** What says no more than that somebody does it. */
    private static final Pattern PERSON = Pattern.compile("师傅|人员|员工?|工人?|岗");

    /** Titles too general to be understood from the end of a longer one: a 测试经理 runs no firm. */
    private static final Set<String> ONLY_ALONE =
            Set.of(
                    "经理", "主管", "总监", "助理", "专员", "研究员", "助理研究员", "信息员", "管理员", "技术员", "设计助理",
                    "开发专员", "推广专员", "产品专员", "内勤", "工程师", "组长", "班长", "开发经理", "电气调试员", "负责人", "顾问",
                    "老师", "教师", "优化师", "区域销售");

    private final Set<String> bareSkills;

    /**
     * @param bareSkills titles that are a skill as well, which say what somebody is only as a whole
     *     segment: a Python讲师 is no Python developer
     */
    RateTitle(Set<String> bareSkills) {
        this.bareSkills = bareSkills;
    }

    private record Candidate(
            Occupation occupation, String words, double share, double score, double confidence) {}

    /**
     * Best first, possibly several of one occupation; none if nothing covers enough of the title.
     */
    List<OccupationLink> rank(
            List<String> segments, Function<String, List<Match<Occupation>>> find) {
        String whole = String.join("", segments);
        return segments.stream()
                .flatMap(
                        segment ->
                                find.apply(segment).stream()
                                        .flatMap(
                                                match -> candidate(segment, match, whole).stream()))
                .sorted(BEST.reversed())
                .map(RateTitle::link)
                .toList();
    }

    /** The share of a title that some words of it are, in (0, 1]. */
    static double share(String words, String title) {
        return weight(words) / weight(title);
    }

    private Optional<Candidate> candidate(String segment, Match<Occupation> match, String title) {
        String words = match.wordsIn(segment);
        String behind = segment.substring(match.end());
        boolean person = PERSON.matcher(behind).matches();
        double share = share(person ? words + behind : words, title);
        double bonus = person ? ENDS_SEGMENT : bonus(behind);
        boolean tooLittle = share < (bonus > 0 ? LEAST_SHARE_AT_END : LEAST_SHARE);
        boolean tooGeneral = share < 1 && ONLY_ALONE.contains(words);
        boolean onlySkill =
                !words.equals(segment) && bareSkills.contains(words) && !isChinese(words);
        if (tooLittle || tooGeneral || onlySkill) {
            return Optional.empty();
        }
        double score = share + bonus + (title.startsWith(segment) ? FIRST_SEGMENT : 0);
        return Optional.of(
                new Candidate(match.value(), words, share, score, confidence(share, bonus)));
    }

    private static double bonus(String behind) {
        if (behind.isEmpty()) {
            return ENDS_SEGMENT;
        }
        return RANK.matcher(behind).matches() ? ENDS_BEFORE_RANK : 0;
    }

    private static boolean isChinese(String words) {
        return Character.isIdeographic(words.charAt(words.length() - 1));
    }

    private static double confidence(double share, double bonus) {
        double confidence =
                bonus > 0
                        ? LEAST_AT_END + (MOST_CONFIDENCE - LEAST_AT_END) * share
                        : LEAST_INSIDE + (MOST_INSIDE - LEAST_INSIDE) * share;
        return Math.min(MOST_CONFIDENCE, confidence);
    }

    private static OccupationLink link(Candidate candidate) {
        return new OccupationLink(
                candidate.occupation().id(), candidate.confidence(), candidate.words());
    }

    /** An ideograph says about as much as two Latin letters. */
    private static double weight(String words) {
        return words.chars().mapToDouble(c -> c < 0x80 ? 1 : WEIGHT_OF_IDEOGRAPH).sum();
    }
}
