package org.lotusmatch.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lotusmatch.matcher.evaluation.GroupExposure.Listed;

import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway") // a null fails the test, as it should
class GroupExposureTest {
    private static final Listed A = new Listed("a", true);
    private static final Listed B = new Listed("b", true);

    @Test
    void groupsThatTakeTurnsAtTheTopAreTreatedAlike() {
        GroupExposure exposure = new GroupExposure();
        exposure.add(List.of(A, B));
        exposure.add(List.of(B, A));
        assertThat(exposure.figures().get("a"))
                .isEqualTo(exposure.figures().get("b"))
                .satisfies(
                        figures -> {
                            assertThat(figures.exposure()).isCloseTo(1, within(1e-9));
                            assertThat(figures.skew()).isCloseTo(0, within(1e-9));
                        });
    }

    @Test
    void whoAlwaysStandsSecondGetsLessAttention() {
        GroupExposure exposure = new GroupExposure();
        exposure.add(List.of(A, B));
        double second = 1 / (Math.log(3) / Math.log(2));
        assertThat(exposure.figures().get("b").exposure())
                .isCloseTo(second / ((1 + second) / 2), within(1e-9));
        assertThat(exposure.figures().get("b").selection()).isCloseTo(1, within(1e-9));
    }

    @Test
    void placesBehindTheThirdAreNotSelected() {
        List<Listed> ranking = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ranking.add(A);
        }
        for (int i = 0; i < 3; i++) {
            ranking.add(B);
        }
        GroupExposure exposure = new GroupExposure();
        exposure.add(ranking);
        assertThat(exposure.figures().get("a").selection()).isCloseTo(2, within(1e-9));
        assertThat(exposure.figures().get("b").selection()).isZero();
    }

    @Test
    void onlyTheQualifiedCount() {
        GroupExposure exposure = new GroupExposure();
        exposure.add(List.of(new Listed("b", false), A));
        assertThat(exposure.figures()).containsOnlyKeys("a");
    }
}
