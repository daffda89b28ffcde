package org.lotusmatch.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.load();

    @Test
    void namesAPlaceWithItsWiderOnes() {
        assertThat(gazetteer.fullName(new DivisionCode("430321100"))).isEqualTo("湖南省湘潭市湘潭县易俗河镇");
        assertThat(gazetteer.fullName(new DivisionCode("990000"))).isEqualTo("990000");
    }

    @Test
    void everyPlaceOfTheFirstCityHasACentreWithinSixtyKilometresOfItsCounty() {
        for (Division division : gazetteer.all()) {
            if (division.code().value().startsWith("4303")) {
                GeoPoint center = center(division.code());
                GeoPoint county = center(division.code().county());
                assertThat(center.distanceKm(county)).as(division.name()).isLessThan(60);
            }
        }
    }

    @Test
    void everyAreaLiesNearItsDivision() {
        for (Area area : gazetteer.areas()) {
            assertThat(area.center().distanceKm(center(area.division())))
                    .as(area.name())
                    .isLessThan(45);
        }
    }

    private GeoPoint center(DivisionCode code) {
        return Objects.requireNonNull(gazetteer.centerOf(code), code.value());
    }
}
