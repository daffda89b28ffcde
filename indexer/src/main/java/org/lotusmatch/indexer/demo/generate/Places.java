package org.lotusmatch.indexer.demo.generate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.place.GeoPoint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws places. Immutable. */
final class Places {
    /** Degrees that a place may lie off the centre of its neighbourhood: about 2 km. */
    private static final double SPREAD = 0.02;

    private static final double POINT_SHARE = 0.75;

    private final Choices choices;
    private final Weighted<Region> regions;
    private final Map<Zone, Weighted<Region>> regionsByZone = new EnumMap<>(Zone.class);

    Places(Gazetteer gazetteer, Choices choices) {
        this.choices = choices;
        List<Region> all = new Regions(gazetteer).load();
        this.regions = new Weighted<>(all, Region::weight);
        all.stream()
                .collect(Collectors.groupingBy(Region::zone))
                .forEach((zone, some) -> regionsByZone.put(zone, weighted(some)));
    }

    private static Weighted<Region> weighted(List<Region> regions) {
        return new Weighted<>(regions, Region::weight);
    }

    Site draw(Dice dice) {
        return siteIn(regions.draw(dice), dice);
    }

    Site drawIn(Zone zone, Dice dice) {
        return siteIn(drawRegion(zone, dice), dice);
    }

    Region drawRegion(Zone zone, Dice dice) {
        Weighted<Region> some = regionsByZone.get(zone);
        if (some == null) {
            throw new IllegalStateException("places.tsv has no place in the zone " + zone);
        }
        return some.draw(dice);
    }

    private Site siteIn(Region region, Dice dice) {
        Spot spot = region.spots().draw(dice);
        String street =
                Template.fill(
                        choices.draw("address", dice),
                        name ->
                                switch (name) {
                                    case "number" -> Integer.toString(dice.between(1, 388));
                                    case "small" -> Integer.toString(dice.between(1, 12));
                                    case "floor" -> Integer.toString(dice.between(1, 6));
                                    default -> choices.draw(listOf(name), dice);
                                });
        return new Site(region, spot.words(), street, near(spot.center(), dice));
    }

    /** The road at a crossing is drawn from the same list as the first. */
    private static String listOf(String name) {
        return name.equals("road2") ? "road" : name;
    }

    private static @Nullable GeoPoint near(@Nullable GeoPoint center, Dice dice) {
        if (center == null || !dice.chance(POINT_SHARE)) {
            return null;
        }
        return new GeoPoint(
                center.latitude() + SPREAD * dice.bell(),
                center.longitude() + SPREAD * dice.bell());
    }
}
