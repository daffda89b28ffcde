package org.lotusmatch.matcher.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.title.CharacterSpace;
import org.lotusmatch.matcher.title.TitleMatcher;

import java.util.List;

/** A batch and an explained answer give the same number, to the last bit. */
class OneNumberTest {
    private static final HardRequirements REQUIREMENTS = new HardRequirements();
    private static final double LINE = 60;
    private static final int PEOPLE = 200;

    @Test
    void theBatchNumberIsTheExplainedNumber() {
        assertThat(different(ScorerFixture.ASSESSOR)).isZero();
    }

    @Test
    void soItIsWhereTitlesAreComparedByWhatTheyMayMean() {
        TitleMatcher titles =
                new TitleMatcher(ScorerFixture.TAXONOMY.occupations(), new CharacterSpace());
        RowCompiler compiler =
                new RowCompiler(
                        ScorerFixture.TAXONOMY,
                        GoingRates.NONE,
                        EmployerRecords.NONE,
                        titles,
                        null);

        assertThat(different(new FitAssessor(compiler, ScorerFixture.SCORER, REQUIREMENTS, LINE)))
                .isZero();
    }

    private static int different(FitAssessor assessor) {
        List<VacancyRow> vacancies =
                RandomRows.records(200, 1).stream().map(assessor::row).toList();
        BatchScorer batch = new BatchScorer(ScorerFixture.SCORER, vacancies);
        double[] fits = new double[vacancies.size()];
        int different = 0;
        for (int seed = 0; seed < PEOPLE; seed++) {
            ProfileRow profile = assessor.row(RandomRows.person(seed));
            batch.fit(profile, fits);
            for (int i = 0; i < fits.length; i++) {
                VacancyRow vacancy = vacancies.get(i);
                Fit fit = assessor.assess(vacancy, profile);
                boolean line = REQUIREMENTS.areMet(vacancy, profile);
                different += fit.fit() == fits[i] && fit.meetsRequirements() == line ? 0 : 1;
            }
        }
        return different;
    }
}
