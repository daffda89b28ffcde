package org.lotusmatch.matcher.check;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.domain.fit.RequirementCheck.State;
import org.lotusmatch.matcher.rank.PlaceRow;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.SpherePoint;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Locale;
import java.util.Optional;

/**
 * The longest way to work that the person named. Work in a place that the person wishes for is
 * never too far: whoever names another city means to go there.
 */
final class RequireAcceptedWay implements HardRequirement {
    /** As the feature, so that a page says it once. */
    private static final String ID = "distance";

    @Override
    public Optional<RequirementCheck> check(VacancyRow vacancy, ProfileRow profile) {
        if (!isUnmet(vacancy, profile)) {
            return Optional.empty();
        }
        Evidence evidence =
                new Evidence(
                        "unmet." + ID,
                        oneDigit(km(vacancy, profile)),
                        oneDigit(profile.commuteKm()));
        return Optional.of(new RequirementCheck(ID, State.UNMET, false, evidence));
    }

    @Override
    public boolean isUnmet(VacancyRow vacancy, ProfileRow profile) {
        return km(vacancy, profile) > profile.commuteKm()
                && !isWished(vacancy.place(), profile.wishedPlaces());
    }

    /** NaN if unknown, which is not more than anything. */
    private static double km(VacancyRow vacancy, ProfileRow profile) {
        SpherePoint home = profile.home();
        SpherePoint work = vacancy.point();
        return home == null || work == null ? Double.NaN : home.distanceKm(work);
    }

    private static boolean isWished(@Nullable PlaceRow place, PlaceRow[] wished) {
        for (PlaceRow wish : wished) {
            if (place != null && wish.contains(place)) {
                return true;
            }
        }
        return false;
    }

    private static String oneDigit(double km) {
        return String.format(Locale.ROOT, "%.1f", km);
    }
}
