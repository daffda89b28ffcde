package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses which of several places of one name is meant. Without a city in the words, Xiangtan comes
 * first, then its neighbours Changsha and Zhuzhou, then the whole country if the name is unique
 * there; otherwise the name stays unknown.
 */
final class ChoosePlace {
    private static final List<DivisionCode> HOME =
            List.of(
                    new DivisionCode("430300"),
                    new DivisionCode("430100"),
                    new DivisionCode("430200"));

    /** 朝阳 alone is said of Beijing's district and of Liaoning's city alike. */
    private static final DivisionCode CHAOYANG = new DivisionCode("211300");

    /**
     * @param within the place the words have named so far, null if none
     * @param setting how well the name is set off, see {@link PlaceWords}
     */
    Optional<Place> among(
            List<Place> places, @Nullable DivisionCode within, PlaceWords.Setting setting) {
        List<Place> possible =
                places.stream()
                        .filter(place -> !place.isShort() || maySay(place, setting))
                        .filter(place -> !place.isRoad() || isInKnownCity(within))
                        .filter(place -> within == null || narrows(place, within))
                        .toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        if (within != null) {
            return single(possible);
        }
        return anywhere(possible);
    }

    /** The narrower the place, the more its short name is an everyday word: 先锋, 广场, 雨湖. */
    private static boolean maySay(Place place, PlaceWords.Setting setting) {
        return switch (place.division().level()) {
            case PROVINCE, CITY -> true;
            case COUNTY -> setting != PlaceWords.Setting.WITHIN;
            case TOWNSHIP -> setting == PlaceWords.Setting.FREE;
        };
    }

    private static boolean isInKnownCity(@Nullable DivisionCode within) {
        return within != null && within.level() != DivisionCode.Level.PROVINCE;
    }

    private static boolean narrows(Place place, DivisionCode within) {
        boolean deeper = within.contains(place.division()) && !within.equals(place.division());
        return deeper || (place.center() != null && within.contains(place.division()));
    }

    private Optional<Place> anywhere(List<Place> possible) {
        Optional<Place> wide =
                single(where(possible, place -> place.isProvinceOrCity() && !isDoubtful(place)));
        if (wide.isPresent()) {
            return wide;
        }
        for (DivisionCode city : HOME) {
            Optional<Place> near =
                    single(where(possible, place -> city.contains(place.division())));
            if (near.isPresent()) {
                return near;
            }
        }
        List<Place> self = where(possible, place -> place.form() != Place.Form.WITHIN_CITY);
        return self.stream().anyMatch(ChoosePlace::isDoubtful) ? Optional.empty() : single(self);
    }

    private static List<Place> where(List<Place> places, Predicate<Place> condition) {
        return places.stream().filter(condition).toList();
    }

    private static boolean isDoubtful(Place place) {
        return place.isShort() && place.division().equals(CHAOYANG);
    }

    /** The only place, or the one that all others lie in, or a full name among short ones. */
    private static Optional<Place> single(List<Place> places) {
        for (Place place : places) {
            if (places.stream().allMatch(other -> place.division().contains(other.division()))) {
                return Optional.of(areaFirst(place, places));
            }
        }
        List<Place> full = where(places, place -> place.form() == Place.Form.FULL);
        return full.size() == 1 && places.size() > 1
                ? Optional.of(full.getFirst())
                : Optional.empty();
    }

    /** An area knows its own centre, so it says more than the division it lies in. */
    private static Place areaFirst(Place place, List<Place> places) {
        return places.stream()
                .filter(other -> other.center() != null)
                .filter(other -> other.division().equals(place.division()))
                .findFirst()
                .orElse(place);
    }
}
