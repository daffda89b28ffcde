package org.lotusmatch.matcher.training.cohort;

/**
 * How likely a person is hired for an opening that nobody else wants, by fit: nothing below the
 * line, {@code atLine} on it, certain at 100, on a straight line between. A judgement until enough
 * applications with their outcomes are recorded.
 *
 * @param line in [0, 100)
 * @param atLine in [0, 1]
 */
public record HireChance(double line, double atLine) {
    private static final double HIGHEST = 100;

    public HireChance {
        if (!(line >= 0 && line < HIGHEST && atLine >= 0 && atLine <= 1)) {
            throw new IllegalArgumentException("line is " + line + ", chance there " + atLine);
        }
    }

    /**
     * @param fit in [0, 100]
     * @return in [0, 1]
     */
    public double of(double fit) {
        return fit < line ? 0 : atLine + (1 - atLine) * (fit - line) / (HIGHEST - line);
    }
}
