package org.lotusmatch.matcher.rank.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.employer.ComplianceGrade;
import org.lotusmatch.domain.employer.EmployerStanding;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.matcher.rank.EmployerRecord;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.GoingRates;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.RowCompiler;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;

class EmployerFeaturesTest {
    private static final FitFeature TRUST = new EmployerTrustFeature();
    private static final FitFeature REPLIES = new ReplyRateFeature();
    private static final ProfileRow PERSON =
            new RowCompiler(ScorerFixture.TAXONOMY)
                    .profile(TestProfiles.of("p").wishes("焊工", "6-18-02-04").build());
    private static final ProfileRow WISHLESS =
            new RowCompiler(ScorerFixture.TAXONOMY).profile(TestProfiles.of("q").build());

    private static VacancyRow of(EmployerRecord record) {
        return new RowCompiler(
                        ScorerFixture.TAXONOMY, GoingRates.NONE, employer -> record, null, null)
                .vacancy(TestVacancies.titled("焊工").build(), null);
    }

    private static VacancyRow graded(@Nullable ComplianceGrade grade, boolean arrears) {
        return of(new EmployerRecord(new EmployerStanding(grade, arrears, List.of()), 0, 0));
    }

    @Test
    void theGradeOfComplianceCountsAndOwedWagesSpoilIt() {
        assertThat(TRUST.value(graded(ComplianceGrade.A, false), PERSON)).isEqualTo(1);
        assertThat(TRUST.value(graded(ComplianceGrade.B, false), PERSON)).isEqualTo(0.5);
        assertThat(TRUST.value(graded(ComplianceGrade.C, false), PERSON)).isZero();
        assertThat(TRUST.value(graded(ComplianceGrade.A, true), PERSON)).isZero();
        assertThat(TRUST.explain(graded(null, true), PERSON).key())
                .isEqualTo("employer-trust.arrears");
    }

    @Test
    void anEmployerOnNoListIsNeitherBetterNorWorse() {
        assertThat(TRUST.value(of(EmployerRecord.UNKNOWN), PERSON)).isNaN();
        assertThat(TRUST.value(graded(null, false), PERSON)).isNaN();
    }

    @Test
    void oneAnswerInThreeIsAsGoodAsAny() {
        assertThat(REPLIES.value(of(new EmployerRecord(null, 4, 12)), PERSON)).isEqualTo(1);
        assertThat(REPLIES.value(of(new EmployerRecord(null, 12, 12)), PERSON)).isEqualTo(1);
        assertThat(REPLIES.value(of(new EmployerRecord(null, 2, 12)), PERSON))
                .isCloseTo(0.5, within(1e-9));
        assertThat(REPLIES.value(of(new EmployerRecord(null, 0, 12)), PERSON)).isZero();
    }

    @Test
    void aFewApplicationsSayNothing() {
        assertThat(REPLIES.value(of(new EmployerRecord(null, 0, 4)), PERSON)).isNaN();
    }

    @Test
    void neitherStandsForAllThatIsWantedWhereNothingIsWishedFor() {
        assertThat(TRUST.value(graded(ComplianceGrade.A, false), WISHLESS)).isNaN();
        assertThat(REPLIES.value(of(new EmployerRecord(null, 12, 12)), WISHLESS)).isNaN();
    }
}
