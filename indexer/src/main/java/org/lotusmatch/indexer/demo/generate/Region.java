package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.place.Division;

/**
 * A division with the places in it.
 *
 * @param city the city it lies in, or itself: 湘潭市
 * @param weight how often it is drawn
 */
record Region(Zone zone, Division division, Division city, double weight, Weighted<Spot> spots) {
    /** As people name it: 湘潭市雨湖区, 湘乡市. */
    String words() {
        boolean isDistrict = division.name().endsWith("区") && !division.equals(city);
        return isDistrict ? city.name() + division.name() : division.name();
    }

    /** Without the 市: 湘潭. */
    String cityName() {
        return city.name().replaceFirst("市$", "");
    }
}
