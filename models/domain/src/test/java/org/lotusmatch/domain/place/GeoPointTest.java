package org.lotusmatch.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTest {
    @Test
    void oneDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        assertThat(new GeoPoint(27, 112).distanceKm(new GeoPoint(28, 112)))
                .isCloseTo(111.2, within(0.1));
        assertThat(new GeoPoint(27, 112).distanceKm(new GeoPoint(27, 112))).isZero();
    }

    @Test
    void refusesSwappedCoordinates() {
        assertThatThrownBy(() -> new GeoPoint(112.9, 27.8)).hasMessageContaining("latitude");
    }
}
