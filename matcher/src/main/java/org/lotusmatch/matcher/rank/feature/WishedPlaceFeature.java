package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Comparator;
import java.util.List;

/** Whether the work is in a place where the person would work. */
public final class WishedPlaceFeature implements FitFeature {
    private static final double INSIDE = 1;

    /** Another district of a wished city's own city: reachable, not what was asked. */
    private static final double SAME_CITY = 0.5;

    private static final double SAME_PROVINCE = 0.15;

    private final Gazetteer gazetteer;

    public WishedPlaceFeature(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String id() {
        return "wished-place";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        List<DivisionCode> wishes = profile.wishes().places();
        DivisionCode place = vacancy.vacancy().location().division();
        if (wishes.isEmpty()) {
            return Measure.unknown("wished-place.wish-unknown");
        }
        if (place == null) {
            return Measure.unknown("wished-place.place-unknown");
        }
        DivisionCode nearest =
                wishes.stream()
                        .max(Comparator.comparingDouble(wish -> nearness(wish, place)))
                        .orElseThrow();
        double value = nearness(nearest, place);
        String key = value == INSIDE ? "wished-place.inside" : "wished-place.outside";
        return Measure.of(value, key, gazetteer.fullName(nearest), gazetteer.fullName(place));
    }

    private static double nearness(DivisionCode wish, DivisionCode place) {
        if (wish.contains(place)) {
            return INSIDE;
        }
        if (wish.city().contains(place)) {
            return SAME_CITY;
        }
        return wish.province().contains(place) ? SAME_PROVINCE : 0;
    }
}
