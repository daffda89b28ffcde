package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.intake.LeftOut;
import org.lotusmatch.domain.intake.ResumeValue;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What goes with a form that a résumé filled in. The form carries it along, since nothing is
 * stored.
 *
 * @param quotes words of the résumé by name of the input; {@code work0} for the first experience
 * @param leftOut kinds of personal data that were not taken over
 * @param scanned whether the text came out of a picture
 */
record ResumeNotes(Map<String, List<String>> quotes, Set<LeftOut> leftOut, boolean scanned) {
    static final ResumeNotes NONE = new ResumeNotes(Map.of(), Set.of(), false);
    static final String WORK = "work";

    private static final String QUOTE = "quote.";
    private static final String LEFT_OUT = "leftOut";
    private static final String SCANNED = "scanned";

    /** Distinct quotes of one input; more would hide the form. */
    private static final int MOST_QUOTES = 6;

    ResumeNotes {
        quotes = Collections.unmodifiableMap(new TreeMap<>(quotes));
        leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }

    /** As the form sent them back. */
    static ResumeNotes of(MultiValueMap<String, String> form) {
        Map<String, List<String>> quotes = new TreeMap<>();
        form.forEach(
                (name, values) -> {
                    if (name.startsWith(QUOTE)) {
                        quotes.put(name.substring(QUOTE.length()), few(values));
                    }
                });
        List<String> kinds = form.getOrDefault(LEFT_OUT, List.of());
        Set<LeftOut> leftOut = new TreeSet<>();
        Arrays.stream(LeftOut.values())
                .filter(kind -> kinds.contains(kind.name()))
                .forEach(leftOut::add);
        return new ResumeNotes(quotes, leftOut, form.containsKey(SCANNED));
    }

    /** Without repetition and within bounds, whoever sent them. */
    static List<String> few(List<String> words) {
        return words.stream()
                .filter(quote -> !quote.isBlank() && quote.length() <= ResumeValue.LONGEST_WORDS)
                .distinct()
                .limit(MOST_QUOTES)
                .toList();
    }

    /** Everything, to be sent along as hidden inputs. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        quotes.forEach(
                (input, words) -> words.forEach(w -> fields.add(new Field(QUOTE + input, w))));
        leftOut.forEach(kind -> fields.add(new Field(LEFT_OUT, kind.name())));
        if (scanned) {
            fields.add(new Field(SCANNED, "true"));
        }
        return fields;
    }

    public boolean fromResume() {
        return !equals(NONE);
    }
}
