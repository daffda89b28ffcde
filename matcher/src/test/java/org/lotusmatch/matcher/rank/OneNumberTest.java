package org.lotusmatch.matcher.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.matcher.check.HardRequirements;

import java.util.List;

/** A batch and an explained answer give the same number, to the last bit. */
class OneNumberTest {
    private static final HardRequirements REQUIREMENTS = new HardRequirements();

    @Test
    void theBatchNumberIsTheExplainedNumber() {
        List<VacancyRow> vacancies = RandomRows.vacancies(200, 1);
        List<ProfileRow> profiles = RandomRows.profiles(200, 2);
        double[] scratch = ScorerFixture.SCORER.scratch();
        int different = 0;
        for (VacancyRow vacancy : vacancies) {
            for (ProfileRow profile : profiles) {
                Fit fit = ScorerFixture.ASSESSOR.assess(vacancy, profile);
                double number = ScorerFixture.SCORER.fit(vacancy, profile, scratch);
                boolean line = REQUIREMENTS.areAboveLine(vacancy, profile);
                different += fit.fit() == number && fit.isAboveLine() == line ? 0 : 1;
            }
        }
        assertThat(different).isZero();
    }
}
