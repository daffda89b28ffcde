package org.lotusmatch.matcher.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.ScorerFixture;

/** What people themselves will not do is said, and stands below the line. */
class OwnRequirementsTest {
    private static final double HOME_LATITUDE = 27.83;
    private static final double HOME_LONGITUDE = 112.94;

    /** About 11.1 km north of home. */
    private static final Vacancy FAR =
            TestVacancies.titled("焊工").at("430302", HOME_LATITUDE + 0.1, HOME_LONGITUDE).build();

    private static TestProfiles person() {
        return TestProfiles.of("p").livesAt("430304", HOME_LATITUDE, HOME_LONGITUDE);
    }

    private static Fit fit(Vacancy vacancy, TestProfiles person) {
        TalentProfile profile = person.build();
        return ScorerFixture.fit(vacancy, profile);
    }

    @Test
    void aLongerWayThanNamedIsUnmetWithBothDistances() {
        assertThat(fit(FAR, person().commuteKm(10)).unmet())
                .containsExactly(new Evidence("unmet.distance", "11.1", "10.0"));
    }

    @Test
    void aWayWithinTheNamedOneIsNotMentioned() {
        assertThat(fit(FAR, person().commuteKm(12)).checks()).isEmpty();
    }

    @Test
    void noLimitIsAssumedForThoseWhoNameNone() {
        assertThat(fit(FAR, person()).unmet()).isEmpty();
    }

    @Test
    void aPlaceThatIsWishedForIsNeverTooFar() {
        assertThat(fit(FAR, person().commuteKm(10).wishesPlace("430302")).unmet()).isEmpty();
        assertThat(fit(FAR, person().commuteKm(10).wishesPlace("430321")).unmet()).hasSize(1);
    }

    @Test
    void whereHomeIsUnknownNothingIsTooFar() {
        assertThat(fit(FAR, TestProfiles.of("p").commuteKm(1)).unmet()).isEmpty();
    }

    @Test
    void anotherKindOfEmploymentThanAcceptedIsUnmet() {
        Vacancy partTime = TestVacancies.titled("焊工").type(EmploymentType.PART_TIME).build();
        assertThat(fit(partTime, TestProfiles.of("p").wishesType(EmploymentType.FULL_TIME)).unmet())
                .containsExactly(
                        new Evidence("unmet.employment-type", "#employment-type.PART_TIME"));
        assertThat(fit(partTime, TestProfiles.of("p")).unmet()).isEmpty();
        assertThat(fit(partTime, TestProfiles.of("p").wishesType(EmploymentType.PART_TIME)).unmet())
                .isEmpty();
    }

    @Test
    void whoTakesPartTimeWorkTakesFlexibleWork() {
        Vacancy flexible = TestVacancies.titled("焊工").type(EmploymentType.FLEXIBLE).build();
        assertThat(fit(flexible, TestProfiles.of("p").wishesType(EmploymentType.PART_TIME)).unmet())
                .isEmpty();
        assertThat(fit(flexible, TestProfiles.of("p").wishesType(EmploymentType.FULL_TIME)).unmet())
                .hasSize(1);
    }

    @Test
    void noneOfThemIsTheLaws() {
        assertThat(fit(FAR, person().commuteKm(10)).isStoppedByLaw()).isFalse();
    }
}
