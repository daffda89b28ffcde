package org.lotusmatch.matcher.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.title.CharacterSpace;
import org.lotusmatch.matcher.title.TitleMatcher;

/** A title that no occupation was linked to is compared by what it may mean. */
class TitleMeaningTest {
    private static final FitAssessor ASSESSOR =
            new FitAssessor(
                    new RowCompiler(
                            ScorerFixture.TAXONOMY,
                            GoingRates.NONE,
                            EmployerRecords.NONE,
                            new TitleMatcher(
                                    ScorerFixture.TAXONOMY.occupations(), new CharacterSpace()),
                            null),
                    ScorerFixture.SCORER,
                    new HardRequirements(),
                    60);
    private static final TalentProfile BRICKLAYER =
            TestProfiles.of("p").wishes("瓦工师傅", "6-29-01-01").build();

    @Test
    void aTitleOfTheSameWorkIsNearerThanAnother() {
        assertThat(wish("砌墙师傅").value()).isGreaterThan(wish("电气工程师").value());
    }

    @Test
    void theEvidenceIsInTheWordsOfThePersonAndOfTheVacancy() {
        assertThat(wish("砌墙师傅").evidence().arguments()).containsExactly("瓦工师傅", "砌墙师傅");
    }

    private static Contribution wish(String title) {
        Vacancy vacancy = TestVacancies.of("v", title).build();
        return ScorerFixture.part(
                ASSESSOR.assess(ASSESSOR.row(vacancy), ASSESSOR.row(BRICKLAYER)),
                "wished-occupation");
    }
}
