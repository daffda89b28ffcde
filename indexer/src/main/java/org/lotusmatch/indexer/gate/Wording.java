package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for words in a vacancy's title, description and list cells, except where they are denied.
 *
 * @param says the words looked for
 * @param denies words that turn them into their opposite, matched on the words around
 */
record Wording(Pattern says, Pattern denies) {
    private static final int AROUND = 12;

    static Wording of(String says, String denies) {
        return new Wording(Pattern.compile(says), Pattern.compile(denies));
    }

    /** The first finding, quoting the words with a little of what stands around them. */
    Optional<Finding> find(String rule, Vacancy vacancy) {
        return in(vacancy.title().words())
                .map(quote -> Finding.flag(rule, "title", quote))
                .or(
                        () ->
                                in(vacancy.description())
                                        .map(quote -> Finding.flag(rule, "description", quote)))
                .or(() -> inLists(rule, vacancy));
    }

    private Optional<Finding> inLists(String rule, Vacancy vacancy) {
        List<String> skills =
                vacancy.requirements().skills().stream().map(skill -> skill.words()).toList();
        return in(String.join("、", skills))
                .map(quote -> Finding.flag(rule, "skills", quote))
                .or(
                        () ->
                                in(String.join("、", vacancy.benefits()))
                                        .map(quote -> Finding.flag(rule, "benefits", quote)));
    }

    private Optional<String> in(String text) {
        Matcher matcher = says.matcher(text);
        while (matcher.find()) {
            String around = around(text, matcher.start(), matcher.end());
            if (!denies.matcher(around).find()) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }

    /** The clause that holds the words, at most {@value #AROUND} characters to either side. */
    private static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < AROUND && !isMark(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < AROUND && !isMark(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static boolean isMark(char c) {
        return "，。；;！!？?\n\r".indexOf(c) >= 0;
    }
}
