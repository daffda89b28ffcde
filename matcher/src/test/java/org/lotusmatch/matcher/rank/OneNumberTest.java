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
        BatchScorer batch = new BatchScorer(ScorerFixture.SCORER, vacancies);
        double[] fits = new double[vacancies.size()];
        int different = 0;
        for (ProfileRow profile : profiles) {
            batch.fit(profile, fits);
            for (int i = 0; i < fits.length; i++) {
                VacancyRow vacancy = vacancies.get(i);
                Fit fit = ScorerFixture.ASSESSOR.assess(vacancy, profile);
                boolean line = REQUIREMENTS.areAboveLine(vacancy, profile);
                different += fit.fit() == fits[i] && fit.isAboveLine() == line ? 0 : 1;
            }
        }
        assertThat(different).isZero();
    }
}
