package org.lotusmatch.matcher.rank.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;

class ConditionFeatureTest {
    private static final FitFeature SHIFTS = ConditionFeature.shifts();
    private static final FitFeature BENEFITS = ConditionFeature.benefits();
    private static final ProfileRow PERSON =
            ScorerFixture.ASSESSOR.row(TestProfiles.of("p").about("不上夜班，要有人带，最好有班车。").build());

    private static VacancyRow row(TestVacancies vacancy) {
        return ScorerFixture.ASSESSOR.row(vacancy.build());
    }

    @Test
    void nightsAgainstTheWishAreQuotedFromBothSides() {
        VacancyRow nights = row(TestVacancies.titled("操作工").shifts("两班倒"));
        assertThat(SHIFTS.value(nights, PERSON)).isZero();
        assertThat(SHIFTS.explain(nights, PERSON))
                .isEqualTo(new Evidence("shifts.unmet", "", "“不上夜班”：“两班倒”"));
        assertThat(SHIFTS.value(row(TestVacancies.titled("文员").shifts("行政班")), PERSON))
                .isEqualTo(1);
    }

    @Test
    void benefitsCountByTheShareThatIsOffered() {
        VacancyRow half = row(TestVacancies.titled("操作工").benefits("通勤车", "工作餐"));
        assertThat(BENEFITS.value(half, PERSON)).isEqualTo(0.5);
        assertThat(BENEFITS.explain(half, PERSON))
                .isEqualTo(new Evidence("benefits.met-unmet", "“班车”：“通勤车”", "“有人带”"));
    }

    @Test
    void nothingIsKnownWhereOneSideIsSilent() {
        VacancyRow silent = row(TestVacancies.titled("操作工"));
        ProfileRow content = ScorerFixture.ASSESSOR.row(TestProfiles.of("q").build());
        assertThat(SHIFTS.value(silent, PERSON)).isNaN();
        assertThat(SHIFTS.explain(silent, PERSON).key()).isEqualTo("shifts.not-said");
        assertThat(SHIFTS.explain(silent, content).key()).isEqualTo("shifts.none-wished");
    }
}
