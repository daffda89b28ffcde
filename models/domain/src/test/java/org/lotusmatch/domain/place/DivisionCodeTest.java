package org.lotusmatch.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DivisionCodeTest {
    private static final DivisionCode XIANGTAN = new DivisionCode("430300");
    private static final DivisionCode YUHU = new DivisionCode("430302");

    @Test
    void aCityContainsItsDistrictsAndNoNamesake() {
        assertThat(XIANGTAN.contains(YUHU)).isTrue();
        assertThat(XIANGTAN.contains(XIANGTAN)).isTrue();
        assertThat(XIANGTAN.contains(new DivisionCode("430624"))).as("湘阴县").isFalse();
        assertThat(YUHU.contains(XIANGTAN)).isFalse();
    }

    @Test
    void aTownshipLiesInItsCountyCityAndProvince() {
        assertThat(new DivisionCode("430321100").selfAndWider())
                .extracting(DivisionCode::value)
                .containsExactly("430321100", "430321", "430300", "430000");
    }

    @Test
    void aDistrictOfAMunicipalityHasNoCityBetween() {
        assertThat(new DivisionCode("310115").selfAndWider())
                .extracting(DivisionCode::value)
                .containsExactly("310115", "310000");
    }

    @Test
    void saysWhatACodeMustLookLike() {
        assertThatThrownBy(() -> new DivisionCode("43030"))
                .hasMessageContaining("\"43030\"")
                .hasMessageContaining("six digits");
    }
}
