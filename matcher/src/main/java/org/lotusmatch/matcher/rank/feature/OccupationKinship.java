package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.taxonomy.OccupationGraph;

/**
 * How near two job titles are: by their occupations, or by their words where one of them was not
 * understood.
 */
public final class OccupationKinship {
    /** Shared characters alone say less than a shared occupation. */
    private static final double WORDS_ONLY = 0.8;

    private final OccupationGraph occupations;

    public OccupationKinship(OccupationGraph occupations) {
        this.occupations = occupations;
    }

    /** In [0, 1], symmetric. */
    double of(JobTitle one, JobTitle other) {
        double words = WORDS_ONLY * Bigrams.likeness(one.words(), other.words());
        OccupationLink a = one.occupation();
        OccupationLink b = other.occupation();
        if (a == null || b == null) {
            return words;
        }
        double kin = occupations.kinship(a.id(), b.id()).value();
        return kin * Math.min(a.confidence(), b.confidence());
    }
}
