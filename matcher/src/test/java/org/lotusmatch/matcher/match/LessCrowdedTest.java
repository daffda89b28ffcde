package org.lotusmatch.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.util.Optional;

class LessCrowdedTest {
    private static final VacancyId CROWDED = new VacancyId("crowded");
    private static final VacancyId CALM = new VacancyId("calm");
    private static final Crowds CROWDS =
            id -> id.equals(CROWDED) ? Optional.of(new Crowd(8, 12, 2, 2)) : Optional.empty();

    @Test
    void takesThePointsOffTheFit() {
        double[] fits = {80, 79, 60};
        LessCrowded order = new LessCrowded(CROWDS, fits, fits);
        assertThat(order.adjust(CROWDED, 80)).isEqualTo(78);
        assertThat(order.adjust(CALM, 79)).isEqualTo(79);
    }

    @Test
    void aLearnedScoreLosesAsMuchAsItVariesForThosePoints() {
        LessCrowded order =
                new LessCrowded(CROWDS, new double[] {0.3, 0.2, 0.1}, new double[] {80, 70, 60});
        assertThat(order.adjust(CROWDED, 0.3)).isCloseTo(0.28, within(1e-12));
        assertThat(order.adjust(CALM, 0.3)).isEqualTo(0.3);
    }

    @Test
    void fitsThatAreAllTheSameAreOrderedByCrowdsAlone() {
        double[] same = {70, 70};
        assertThat(new LessCrowded(CROWDS, same, same).adjust(CROWDED, 70)).isEqualTo(68);
    }

    @Test
    void withoutCrowdsNothingChanges() {
        double[] fits = {80, 79, 60};
        assertThat(new LessCrowded(Crowds.NONE, fits, fits).adjust(CROWDED, 80)).isEqualTo(80);
    }
}
