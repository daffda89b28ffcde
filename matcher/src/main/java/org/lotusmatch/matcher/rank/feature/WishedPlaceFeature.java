package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.PlaceRow;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

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
    public double value(VacancyRow vacancy, ProfileRow profile) {
        PlaceRow place = vacancy.place();
        PlaceRow[] wishes = profile.wishedPlaces();
        return wishes.length == 0 || place == null
                ? UNKNOWN
                : nearness(nearest(wishes, place), place);
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return Optional.ofNullable(vacancy.place());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        PlaceRow place = vacancy.place();
        PlaceRow[] wishes = profile.wishedPlaces();
        if (wishes.length == 0) {
            return new Evidence("wished-place.wish-unknown");
        }
        if (place == null) {
            return new Evidence("wished-place.place-unknown");
        }
        PlaceRow nearest = nearest(wishes, place);
        boolean inside = nearness(nearest, place) == INSIDE;
        String key = inside ? "wished-place.inside" : "wished-place.outside";
        return new Evidence(
                key, gazetteer.fullName(nearest.code()), gazetteer.fullName(place.code()));
    }

    private static PlaceRow nearest(PlaceRow[] wishes, PlaceRow place) {
        PlaceRow nearest = wishes[0];
        for (PlaceRow wish : wishes) {
            if (nearness(wish, place) > nearness(nearest, place)) {
                nearest = wish;
            }
        }
        return nearest;
    }

    private static double nearness(PlaceRow wish, PlaceRow place) {
        if (wish.contains(place)) {
            return INSIDE;
        }
        if (wish.sharesCity(place)) {
            return SAME_CITY;
        }
        return wish.sharesProvince(place) ? SAME_PROVINCE : 0;
    }
}
