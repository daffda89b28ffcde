package org.lotusmatch.domain.record;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of record that are imported, stored and searched. */
public enum Corpus {
    VACANCIES("v"),
    COURSES("c"),
    PROFILES("p");

    private final String prefix;

    Corpus(String prefix) {
        this.prefix = prefix;
    }

    /** First letter of the ids of this corpus, without the dash. */
    public String prefix() {
        return prefix;
    }

    /** Lower-case plural as used in paths and files: {@code vacancies}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException if {@code path} names no corpus
     */
    public static Corpus ofPath(String path) {
        return Arrays.stream(values())
                .filter(corpus -> corpus.path().equals(path))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "corpus is \""
                                                + path
                                                + "\", allowed are vacancies, courses, profiles"));
    }
}
