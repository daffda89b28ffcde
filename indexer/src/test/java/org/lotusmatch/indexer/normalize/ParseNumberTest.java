package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParseNumberTest {
    @Test
    void readsNumbersWithAndWithoutUnit() {
        assertThat(ParseNumber.HOURS.whole("180学时")).isEqualTo(Reading.of(180));
        assertThat(ParseNumber.SEATS.whole("40")).isEqualTo(Reading.of(40));
        assertThat(ParseNumber.KM.parse("12.5公里")).isEqualTo(Reading.of(12.5));
        assertThat(ParseNumber.yuan("1,800元")).isEqualTo(Reading.of(1800.0));
    }

    @Test
    void freeCostsNothing() {
        assertThat(ParseNumber.yuan("免费")).isEqualTo(Reading.of(0.0));
    }

    @Test
    void leavesOpenWhatIsNotSettled() {
        assertThat(ParseNumber.yuan("待定")).isEqualTo(Reading.open());
    }

    @Test
    void understandsNothingElse() {
        assertThat(ParseNumber.HOURS.whole("180人").understood()).isFalse();
        assertThat(ParseNumber.SEATS.whole("0").understood()).isFalse();
        assertThat(ParseNumber.SEATS.whole("2.5").understood()).isFalse();
    }
}
