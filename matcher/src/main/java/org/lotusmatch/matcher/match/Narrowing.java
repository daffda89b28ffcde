package org.lotusmatch.matcher.match;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's wishes as filters of further questions. They remove nothing from the answer: among
 * thousands of vacancies for the same work, they bring up those near home and paid as wished.
 */
final class Narrowing {
    /** Half an hour by bus; who names no commute would hardly go further. */
    private static final double NEAR_KM = 15;

    private Narrowing() {}

    /** The place, the pay, and both; what the person does not say is left out. */
    static List<List<Filter>> of(TalentProfile profile) {
        List<Filter> place = place(profile);
        List<Filter> pay = pay(profile.wishes().pay());
        List<List<Filter>> narrower = new ArrayList<>();
        if (!place.isEmpty()) {
            narrower.add(place);
        }
        if (!pay.isEmpty()) {
            narrower.add(pay);
        }
        if (narrower.size() > 1) {
            narrower.add(List.of(place.getFirst(), pay.getFirst()));
        }
        return narrower;
    }

    private static List<Filter> place(TalentProfile profile) {
        Set<String> wished =
                profile.wishes().places().stream()
                        .map(code -> code.value())
                        .collect(Collectors.toSet());
        if (!wished.isEmpty()) {
            return List.of(new Filter.AnyOf(IndexField.DIVISION, wished));
        }
        GeoPoint home = profile.home().point();
        Double km = profile.wishes().commuteKm();
        return home == null || km != null && km <= 0
                ? List.of()
                : List.of(new Filter.WithinKm(home, Objects.requireNonNullElse(km, NEAR_KM)));
    }

    private static List<Filter> pay(@Nullable PayRange wished) {
        return wished == null || !wished.isKnown()
                ? List.of()
                : List.of(new Filter.Range(IndexField.PAY_HIGH, wished.lowYuanPerMonth(), null));
    }
}
