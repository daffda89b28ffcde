package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Locale;

/** How far the way to work is, against the longest way that the person accepts. */
public final class DistanceFeature implements FitFeature {
    /** Nobody minds two kilometres. */
    private static final double AT_THE_DOOR_KM = 2;

    /** Longest usual way in a middle-sized city, where the person names none. */
    private static final double USUAL_LIMIT_KM = 15;

    /** By bus with waiting, a middle-sized city is crossed at this speed. */
    private static final double KM_PER_MINUTE = 0.35;

    private static final double AT_LIMIT = 0.6;

    @Override
    public String id() {
        return "distance";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        GeoPoint home = profile.home().point();
        GeoPoint work = vacancy.vacancy().location().point();
        if (home == null) {
            return Measure.unknown("distance.home-unknown");
        }
        if (work == null) {
            return Measure.unknown("distance.work-unknown");
        }
        double km = home.distanceKm(work);
        double limit = limitKm(profile);
        String key = km <= limit ? "distance.within" : "distance.beyond";
        return Measure.of(value(km, limit), key, oneDigit(km), oneDigit(limit));
    }

    /** 1 at the door, falling to {@link #AT_LIMIT} at the limit and to 0 at twice the limit. */
    private static double value(double km, double limit) {
        if (km <= AT_THE_DOOR_KM) {
            return 1;
        }
        if (km <= limit) {
            return 1
                    - (1 - AT_LIMIT)
                            * (km - AT_THE_DOOR_KM)
                            / Math.max(limit - AT_THE_DOOR_KM, 0.1);
        }
        return AT_LIMIT * Math.max(0, 2 - km / limit);
    }

    private static double limitKm(ProfileRow profile) {
        Double km = profile.wishes().commuteKm();
        Integer minutes = profile.wishes().commuteMinutes();
        if (km != null) {
            return km;
        }
        return minutes == null ? USUAL_LIMIT_KM : minutes * KM_PER_MINUTE;
    }

    private static String oneDigit(double km) {
        return String.format(Locale.ROOT, "%.1f", km);
    }
}
