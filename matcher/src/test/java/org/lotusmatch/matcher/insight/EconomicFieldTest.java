package org.lotusmatch.matcher.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.occupation.OccupationId;

import java.util.List;

class EconomicFieldTest {
    private static final EconomicField FIELD =
            new EconomicField("f", "装备", "Machines", List.of("6-18-02"), List.of("机械"));

    @Test
    void holdsTheOccupationsOfItsGroupsAndNoOthers() {
        assertThat(FIELD.holds(new OccupationId("6-18-02-04/co2-welder"), List.of())).isTrue();
        assertThat(FIELD.holds(new OccupationId("6-18-01-04"), List.of())).isFalse();
    }

    @Test
    void holdsWhatMostEmployersOfItsIndustriesLookFor() {
        OccupationId accountant = new OccupationId("2-06-03-00");
        assertThat(FIELD.holds(accountant, List.of("机械制造", "通用机械", "餐饮"))).isTrue();
        assertThat(FIELD.holds(accountant, List.of("机械制造", "餐饮"))).isFalse();
    }
}
