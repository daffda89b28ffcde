package org.lotusmatch.domain.intake;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * One value that was read in a résumé.
 *
 * @param field what it is a value of
 * @param text the value, as the person would write it into a form
 * @param years of an {@link RawField#EXPERIENCE}, [0, 70]; null where the text says none
 * @param words of the résumé on which the value rests, without telephone numbers and the like; at
 *     most {@value #LONGEST_WORDS} characters
 */
public record ResumeValue(RawField field, String text, @Nullable Double years, String words) {
    public static final int LONGEST_WORDS = 80;

    public ResumeValue {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a value of " + field + " must not be blank");
        }
        if (words.length() > LONGEST_WORDS) {
            words = words.substring(0, LONGEST_WORDS - 1) + "…";
        }
    }

    public ResumeValue(RawField field, String text, String words) {
        this(field, text, null, words);
    }

    /** As a cell of a file would have it: {@code 数控车工:5.0}. */
    String cell() {
        return years == null ? text : text + ":" + String.format(Locale.ROOT, "%.1f", years);
    }
}
