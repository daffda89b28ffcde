package org.lotusmatch.indexer.normalize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the sentence around a skill whether a description asks for it: 熟练掌握Java does,
 * 有Docker经验者优先 and 负责Java开发 do not. Meant for places in rising order; not thread-safe.
 */
final class RateMention {
    /** The first characters stand in front of each alternation because that is ten times faster. */
    private static final Pattern ASKS =
            Pattern.compile("(?=[要任熟掌精持必须])(?:要求|任职|熟悉|掌握|精通|熟练|持有|必须|必备|须具备)");

    private static final Pattern PREFERS =
            Pattern.compile("(?=[优加尤更为最pa])(?:优先|加分|尤佳|更佳|更好|为佳|最好|preferred|a plus)");
    private static final Pattern OWN_VERB = Pattern.compile("(?=[熟掌精持具了])(?:熟悉|掌握|精通|熟练|持有|具备|了解)");

    private final String text;
    private final Sentences sentences;

    private int from;
    private int to;
    private boolean asks;
    private boolean prefers;

    RateMention(String text) {
        this.text = text;
        this.sentences = new Sentences(text);
    }

    /**
     * @param start index of the skill in the text
     * @param end index behind it
     */
    boolean isRequired(int start, int end) {
        if (start < from || start >= to) {
            readSentence(start, end);
        }
        return asks && !(prefers && isPreferred(start, end));
    }

    private void readSentence(int start, int end) {
        from = sentences.startOf(start);
        to = Math.max(end, sentences.endOf(start));
        asks = ASKS.matcher(text).region(from, to).find();
        prefers = asks && PREFERS.matcher(text).region(from, to).find();
    }

    /**
     * Preferred is what shares a clause with 优先, or a list of clauses without a verb of its own.
     */
    private boolean isPreferred(int start, int end) {
        Matcher prefer = PREFERS.matcher(text).region(Math.min(end, to), to);
        if (!prefer.find()) {
            return false;
        }
        int clause = Math.max(lastComma(prefer.start()), from);
        if (start >= clause) {
            return true;
        }
        int ownClause = Math.max(lastComma(start), from);
        return !OWN_VERB.matcher(text).region(ownClause, prefer.start()).find();
    }

    private int lastComma(int before) {
        return Math.max(text.lastIndexOf('，', before - 1), text.lastIndexOf(',', before - 1));
    }
}
