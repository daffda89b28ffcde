package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.major.MajorCode;
import org.lotusmatch.domain.taxonomy.MajorGraph;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.MajorRow;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

/**
 * The person's major against those asked for: by the catalogue where it knows both, by their words
 * where it does not.
 */
public final class MajorFeature implements FitFeature {
    private static final double FITS = 0.9;

    /** From here on majors are called near. */
    private static final double NEAR = 0.5;

    private final MajorGraph majors;

    public MajorFeature(MajorGraph majors) {
        this.majors = majors;
    }

    @Override
    public String id() {
        return "major";
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        MajorRow major = profile.major();
        return vacancy.majors().length == 0 || major == null
                ? UNKNOWN
                : best(major, vacancy.majors());
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return vacancy.vacancy().requirements().majors();
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        MajorRow major = profile.major();
        if (vacancy.majors().length == 0) {
            return new Evidence("major.not-asked");
        }
        if (major == null) {
            return new Evidence("major.not-said");
        }
        return new Evidence(
                key(best(major, vacancy.majors())),
                major.words(),
                String.join("、", vacancy.vacancy().requirements().majors()));
    }

    private static String key(double value) {
        if (value >= FITS) {
            return "major.fits";
        }
        return value >= NEAR ? "major.near" : "major.other";
    }

    private double best(MajorRow studied, MajorRow[] asked) {
        double best = 0;
        for (MajorRow one : asked) {
            best = Math.max(best, likeness(studied, one));
        }
        return best;
    }

    private double likeness(MajorRow studied, MajorRow asked) {
        if (studied.known().isEmpty() || asked.known().isEmpty()) {
            return studied.likeness(asked);
        }
        double best = 0;
        for (MajorCode one : studied.known()) {
            for (MajorCode other : asked.known()) {
                best = Math.max(best, majors.kinship(one, other).value());
            }
        }
        return best;
    }
}
