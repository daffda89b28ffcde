package org.lotusmatch.matcher.training.gap;

/**
 * What of a person counts for something asked.
 *
 * @param words the person's own
 * @param basis why it counts
 */
public record Counted(String words, Basis basis) {
    /** Why something counts. */
    public enum Basis {
        /** A skill or certificate that the person names: the same, a narrower or a related one. */
        NAMED,
        /** Work that brings it with it. */
        EXPERIENCE,
        /** Words near in meaning. */
        MEANING
    }
}
