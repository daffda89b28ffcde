package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.SpherePoint;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Locale;
import java.util.Optional;

/** How far the way to work is, against the longest way that the person accepts. */
public final class DistanceFeature implements FitFeature {
    /** Nobody minds two kilometres. */
    private static final double AT_THE_DOOR_KM = 2;

    /** Longest usual way in a middle-sized city, where the person names none. */
    private static final double USUAL_LIMIT_KM = 15;

    private static final double AT_LIMIT = 0.6;
    private static final double LEAST_SPAN_KM = 0.1;

    @Override
    public String id() {
        return "distance";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        SpherePoint home = profile.home();
        SpherePoint work = vacancy.point();
        return home == null || work == null
                ? UNKNOWN
                : value(home.distanceKm(work), limitKm(profile));
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return Optional.ofNullable(vacancy.point());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        SpherePoint home = profile.home();
        SpherePoint work = vacancy.point();
        if (home == null) {
            return new Evidence("distance.home-unknown");
        }
        if (work == null) {
            return new Evidence("distance.work-unknown");
        }
        double km = home.distanceKm(work);
        double limit = limitKm(profile);
        String key = km <= limit ? "distance.within" : "distance.beyond";
        return new Evidence(key, oneDigit(km), oneDigit(limit));
    }

    /** 1 at the door, falling to {@link #AT_LIMIT} at the limit and to 0 at twice the limit. */
    private static double value(double km, double limit) {
        if (km <= AT_THE_DOOR_KM) {
            return 1;
        }
        if (km <= limit) {
            double span = Math.max(limit - AT_THE_DOOR_KM, LEAST_SPAN_KM);
            return 1 - (1 - AT_LIMIT) * (km - AT_THE_DOOR_KM) / span;
        }
        return AT_LIMIT * Math.max(0, 2 - km / limit);
    }

    /** The longest way that the person accepts, km; the usual one where the person names none. */
    public static double limitKm(ProfileRow profile) {
        return Double.isNaN(profile.commuteKm()) ? USUAL_LIMIT_KM : profile.commuteKm();
    }

    private static String oneDigit(double km) {
        return String.format(Locale.ROOT, "%.1f", km);
    }
}
