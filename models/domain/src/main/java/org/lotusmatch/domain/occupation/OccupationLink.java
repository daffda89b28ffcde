package org.lotusmatch.domain.occupation;

/**
 * An occupation read out of a job title.
 *
 * @param id the occupation
 * @param confidence in [0, 1]; 1 = the title is one of the occupation's own titles
 * @param matched the words of the title that led there
 */
public record OccupationLink(OccupationId id, double confidence, String matched) {
    public OccupationLink {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence is " + confidence + ", must be in [0, 1]");
        }
    }

    /**
     * The same link, more doubtful.
     *
     * @param factor in [0, 1]
     */
    public OccupationLink times(double factor) {
        return factor == 1 ? this : new OccupationLink(id, confidence * factor, matched);
    }
}
