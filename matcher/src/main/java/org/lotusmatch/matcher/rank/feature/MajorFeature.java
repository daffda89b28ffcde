package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.MajorRow;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

/** The person's major against those asked for. */
public final class MajorFeature implements FitFeature {
    private static final double FITS = 0.9;

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
        String key = best(major, vacancy.majors()) >= FITS ? "major.fits" : "major.other";
        return new Evidence(
                key, major.words(), String.join("、", vacancy.vacancy().requirements().majors()));
    }

    private static double best(MajorRow major, MajorRow[] asked) {
        double best = 0;
        for (MajorRow one : asked) {
            best = Math.max(best, major.satisfies(one));
        }
        return best;
    }
}
