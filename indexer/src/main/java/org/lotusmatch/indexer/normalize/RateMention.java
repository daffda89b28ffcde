package org.lotusmatch.indexer.normalize;

import java.util.regex.Pattern;

/**
 * Tells how far an advertisement asks for a skill that it names, from the sentence around it and
 * the heading above: 熟练掌握Java asks, as does all that stands under 任职要求; 有Docker经验者优先 and what
 * stands under 加分项 only prefers; 负责Java开发 only names. What the firm sells, offers or teaches is not
 * asked for. Meant for places in rising order; not thread-safe.
 */
final class RateMention {
    private static final KeyWords ASKS =
            KeyWords.of("要求", "任职", "熟悉", "掌握", "精通", "熟练", "持有", "必须", "必备", "须具备");

    private static final KeyWords PREFERS =
            KeyWords.of("优先", "加分", "尤佳", "更佳", "更好", "为佳", "最好", "preferred", "a plus", "优势");

    private static final KeyWords OWN_VERB = KeyWords.of("熟悉", "掌握", "精通", "熟练", "持有", "具备", "了解");

    /** What the firm does: 我司主营Java培训. */
    private static final Pattern OF_THE_FIRM =
            Pattern.compile(
                    "\\s*(?:我们|我司|我厂|我院|我校|本公司|本厂|本院|本店|公司|集团|企业|酒店)[^，,。；;]{0,8}?"
                            + "(?:是一[家所]|主营|专注|致力|成立于|主要(?:生产|经营|从事|产品))");

    private static final int LONGEST_OPENING = 24;

    private final String text;
    private final Sentences sentences;
    private final Sections sections;

    private int from;
    private int to;
    private boolean asks;
    private boolean prefers;
    private boolean ofTheFirm;

    RateMention(String text) {
        this.text = text;
        this.sentences = new Sentences(text);
        this.sections = Sections.of(text);
    }

    /** How far something is asked for. */
    enum Demand {
        REQUIRED,
        /** Or only named. */
        PREFERRED,
        NOT_ASKED
    }

    /**
     * @param start index of the skill in the text
     * @param end index behind it
     */
    Demand rate(int start, int end) {
        if (start < from || start >= to) {
            readSentence(start, end);
        }
        Section section = sections.at(start);
        if (section == Section.ELSE || ofTheFirm) {
            return Demand.NOT_ASKED;
        }
        boolean required =
                section != Section.PREFERRED
                        && (asks || section == Section.REQUIRED)
                        && !(prefers && isPreferred(start, end));
        return required ? Demand.REQUIRED : Demand.PREFERRED;
    }

    private void readSentence(int start, int end) {
        from = sentences.startOf(start);
        to = Math.max(end, sentences.endOf(start));
        asks = ASKS.in(text, from, to);
        prefers = PREFERS.in(text, from, to);
        ofTheFirm =
                OF_THE_FIRM
                        .matcher(text)
                        .region(from, Math.min(to, from + LONGEST_OPENING))
                        .lookingAt();
    }

    /**
     * Preferred is what shares a clause with 优先, or a list of clauses without a verb of its own.
     */
    private boolean isPreferred(int start, int end) {
        int prefer = PREFERS.find(text, Math.min(end, to), to);
        if (prefer < 0) {
            return false;
        }
        int clause = Math.max(lastComma(prefer), from);
        if (start >= clause) {
            return true;
        }
        return !OWN_VERB.in(text, Math.max(lastComma(start), from), prefer);
    }

    private int lastComma(int before) {
        return Math.max(text.lastIndexOf('，', before - 1), text.lastIndexOf(',', before - 1));
    }
}
