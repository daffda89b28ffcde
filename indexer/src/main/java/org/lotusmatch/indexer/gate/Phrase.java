package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way of putting what a rule looks for.
 *
 * @param pattern matched against folded words, see {@link Letters}
 * @param rewrite what could stand instead, {@code $1} being the first group; empty = leave it out,
 *     null = nothing is suggested
 * @param holds further condition on a match, such as the size of a number
 */
record Phrase(Pattern pattern, @Nullable String rewrite, Predicate<MatchResult> holds) {
    private static final String CLAUSE = "[^,;。!?\\n]";
    private static final String SENTENCE = "[^;。!?\\n]";
    private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

    /**
     * A phrase without a further condition.
     *
     * @param pattern in which … is any letter of the same clause and ‥ any of the same sentence
     */
    static Phrase of(String pattern, @Nullable String rewrite) {
        return new Phrase(compile(pattern), rewrite, match -> true);
    }

    /** Compiles a pattern with the shorthands of {@link #of}. */
    static Pattern compile(String pattern) {
        return Pattern.compile(pattern.replace("…", CLAUSE).replace("‥", SENTENCE));
    }

    /** What could stand instead of {@code match}, groups in the words as written. */
    @Nullable String rewritten(MatchResult match, VacancyText text) {
        if (rewrite == null || rewrite.indexOf('$') < 0) {
            return rewrite;
        }
        return GROUP.matcher(rewrite)
                .replaceAll(
                        found -> {
                            int group = Integer.parseInt(found.group(1));
                            return java.util.regex.Matcher.quoteReplacement(
                                    match.start(group) < 0
                                            ? ""
                                            : text.written(match.start(group), match.end(group)));
                        });
    }
}
