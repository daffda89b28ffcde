package org.lotusmatch.matcher.suggest;

/**
 * Words that a reader may mean.
 *
 * @param words as they are written
 * @param kind what they name
 * @param reading in pinyin without blanks, initials in front: {@code dhg dianhangong}
 */
public record Suggestion(String words, Kind kind, String reading) {
    /** What words name; those that more readers look for come first. */
    public enum Kind {
        OCCUPATION,
        SKILL,
        EMPLOYER,
        PLACE
    }
}
