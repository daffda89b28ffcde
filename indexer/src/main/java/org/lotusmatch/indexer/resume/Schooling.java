package org.lotusmatch.indexer.resume;

import org.jspecify.annotations.Nullable;

/**
 * The highest education, without the school.
 *
 * @param level in the résumé's or the forms' words; null where none is said
 * @param major null where none is said
 * @param endYear calendar year; null where none is said
 * @param words on which it rests
 */
record Schooling(
        @Nullable String level, @Nullable String major, @Nullable Integer endYear, String words) {
    static final Schooling NOTHING = new Schooling(null, null, null, "");

    Schooling withLevel(String found) {
        return new Schooling(found, major, endYear, join(found));
    }

    Schooling withMajor(String found) {
        return new Schooling(level, found, endYear, join(found));
    }

    /**
     * @param said the words that say it
     */
    Schooling withEndYear(int year, String said) {
        return endYear == null ? new Schooling(level, major, year, join(said)) : this;
    }

    /**
     * What is missing here as another part of the text has it.
     *
     * @param higher whether the other's level is the higher one
     */
    Schooling completedBy(Schooling other, boolean higher) {
        Schooling all = this;
        if (other.level != null && (level == null || higher)) {
            all = all.withLevel(other.level);
        }
        if (other.major != null && major == null) {
            all = all.withMajor(other.major);
        }
        return other.endYear == null
                ? all
                : all.withEndYear(other.endYear, other.endYear.toString());
    }

    private String join(String found) {
        return words.contains(found) ? words : (words + " " + found).strip();
    }
}
