package org.lotusmatch.domain.feedback;

/**
 * Tells scorers apart.
 *
 * @param features equal where the same features in the same order mean the same
 * @param weights equal where each feature weighs the same
 */
public record ScorerVersion(String features, String weights) {
    private static final char SEPARATOR = '.';

    public ScorerVersion {
        if (features.isBlank() || features.indexOf(SEPARATOR) >= 0 || weights.isBlank()) {
            throw new IllegalArgumentException(
                    "a scorer version has two parts, not " + features + SEPARATOR + weights);
        }
    }

    /** The inverse of {@link #toString}. */
    public static ScorerVersion parse(String text) {
        int at = text.indexOf(SEPARATOR);
        if (at < 0) {
            throw new IllegalArgumentException("no scorer version: " + text);
        }
        return new ScorerVersion(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return features + SEPARATOR + weights;
    }
}
