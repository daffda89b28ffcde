package org.lotusmatch.matcher.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lotusmatch.matcher.rank.ScorerFixture.fit;
import static org.lotusmatch.matcher.rank.ScorerFixture.part;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class FitScorerTest {
    private static final String WELDER =
            ScorerFixture.TAXONOMY.occupations().findByTitle("焊工").orElseThrow().id().value();
    private static final String COOK =
            ScorerFixture.TAXONOMY.occupations().findByTitle("厨师").orElseThrow().id().value();

    private static TestProfiles welder() {
        return TestProfiles.of("welder")
                .wishes("焊工", WELDER)
                .worked("焊工", WELDER, 4)
                .education(EducationLevel.SENIOR_SECONDARY, null)
                .wishesPay(6000);
    }

    @Test
    void ranksTheWishedOccupationAboveAStrangeOne() {
        Vacancy welding = TestVacancies.titled("焊工").occupation(WELDER).build();
        Vacancy cooking = TestVacancies.titled("厨师").occupation(COOK).build();
        TalentProfile person = welder().build();
        assertThat(fit(welding, person).fit()).isGreaterThan(fit(cooking, person).fit());
    }

    @Test
    void theContributionsOfEachSideAddUpToItsScore() {
        for (Vacancy vacancy : someVacancies()) {
            for (TalentProfile profile : someProfiles()) {
                Fit fit = fit(vacancy, profile);
                assertThat(fit.want().orElse(0)).isCloseTo(sum(fit, Side.WANT), within(1e-9));
                assertThat(fit.get().orElse(0)).isCloseTo(sum(fit, Side.GET), within(1e-9));
                assertThat(fit.fit()).isBetween(0.0, 100.0);
            }
        }
    }

    @Test
    void theWeightsOfTheKnownFeaturesOfASideAddUpToOne() {
        for (Vacancy vacancy : someVacancies()) {
            for (TalentProfile profile : someProfiles()) {
                for (Side side : Side.values()) {
                    List<Contribution> parts =
                            fit(vacancy, profile).contributions().stream()
                                    .filter(part -> part.side() == side && part.known())
                                    .toList();
                    if (!parts.isEmpty()) {
                        assertThat(parts.stream().mapToDouble(Contribution::weight).sum())
                                .isCloseTo(1, within(1e-9));
                    }
                }
            }
        }
    }

    @Test
    void aMissingValueHandsItsWeightOnAndIsShownAsUnknown() {
        Vacancy open = TestVacancies.titled("焊工").occupation(WELDER).build();
        Contribution pay = part(fit(open, welder().build()), "pay");
        assertThat(pay.known()).isFalse();
        assertThat(pay.weight()).isZero();
        assertThat(part(fit(open, welder().build()), "wished-occupation").weight()).isEqualTo(1);
    }

    @Test
    void aPersonWithoutWishesIsJudgedByWhatTheyCanGet() {
        Fit fit =
                fit(
                        TestVacancies.titled("焊工").occupation(WELDER).build(),
                        TestProfiles.of("x").worked("焊工", WELDER, 4).build());
        assertThat(fit.want()).isEmpty();
        assertThat(fit.fit()).isCloseTo(100 * fit.get().orElseThrow(), within(1e-9));
    }

    @Test
    void refusesWeightsThatAreNotThoseOfTheFeatures() {
        Map<String, Double> weights = new HashMap<>(ScorerFixture.weights().byFeature());
        weights.put("zodiac", 1.0);
        assertThatThrownBy(
                        () ->
                                new FitScorer(
                                        FitFeatures.all(
                                                ScorerFixture.TAXONOMY, ScorerFixture.GAZETTEER),
                                        new FitWeights(weights)))
                .hasMessageContaining("zodiac");
    }

    private static double sum(Fit fit, Side side) {
        return fit.contributions().stream()
                .filter(part -> part.side() == side)
                .mapToDouble(Contribution::points)
                .sum();
    }

    private static List<Vacancy> someVacancies() {
        return Stream.of(
                        TestVacancies.titled("什么都没写"),
                        TestVacancies.titled("焊工").occupation(WELDER).payPerMonth(5000, 7000),
                        TestVacancies.titled("厨师").occupation(COOK).education(EducationLevel.NONE),
                        TestVacancies.titled("高级焊工")
                                .occupation(WELDER)
                                .requires("excel", "~新工艺")
                                .prefers("english")
                                .years(5)
                                .majors("焊接技术")
                                .certificates("health-certificate")
                                .at("430302", 27.86, 112.91))
                .map(TestVacancies::build)
                .toList();
    }

    private static List<TalentProfile> someProfiles() {
        return Stream.of(
                        TestProfiles.of("nothing"),
                        welder(),
                        welder().can("office-software")
                                .holds("driving-c1")
                                .livesAt("430304", 27.9, 113),
                        TestProfiles.of("graduate").education(EducationLevel.BACHELOR, "焊接技术与工程"))
                .map(TestProfiles::build)
                .toList();
    }
}
