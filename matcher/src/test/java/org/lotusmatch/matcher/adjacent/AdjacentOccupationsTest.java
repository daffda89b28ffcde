package org.lotusmatch.matcher.adjacent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.taxonomy.Kinship;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.market.Market;
import org.lotusmatch.matcher.market.PayTable;
import org.lotusmatch.matcher.rank.ScorerFixture;

import java.time.LocalDate;
import java.util.List;

class AdjacentOccupationsTest {
    private static final String CO2_WELDER = "6-18-02-04/co2-welder";
    private static final String TIG_WELDER = "6-18-02-04/tig-welder";
    private static final String ACCOUNTANT = "2-06-03-00";
    private static final TalentProfile WELDER =
            TestProfiles.of("p")
                    .wishes("二保焊工", CO2_WELDER)
                    .worked("二保焊工", CO2_WELDER, 5)
                    .can("co2-welding", "structural-welding", "tig-welding")
                    .livesAt("430302", 27.86, 112.9)
                    .build();

    private static TestVacancies vacancy(String id, String occupation) {
        return TestVacancies.of(id, id).occupation(occupation).at("430302", 27.86, 112.9);
    }

    private static List<AdjacentOccupation> near(TalentProfile profile, Vacancy... open) {
        List<Vacancy> vacancies = List.of(open);
        Market market = new Market(1, LocalDate.EPOCH, vacancies, PayTable.of(vacancies));
        return new AdjacentOccupations(
                        ScorerFixture.TAXONOMY.occupations(), () -> market, ScorerFixture.ASSESSOR)
                .of(profile);
    }

    @Test
    void saysWhatIsOpenWhatItPaysAndWhatIsMissing() {
        List<AdjacentOccupation> found =
                near(
                        WELDER,
                        vacancy("own", CO2_WELDER).payPerMonth(6000, 7000).build(),
                        vacancy("a", TIG_WELDER)
                                .payPerMonth(7000, 8000)
                                .requires("tig-welding")
                                .build(),
                        vacancy("b", TIG_WELDER)
                                .payPerMonth(7000, 8000)
                                .requires("communication")
                                .certificates("welder-licence")
                                .build());
        assertThat(found).hasSize(1);
        AdjacentOccupation tig = found.getFirst();
        assertThat(tig.id().value()).isEqualTo(TIG_WELDER);
        assertThat(tig.from()).isEqualTo("二保焊工");
        assertThat(tig.kinship()).isEqualTo(Kinship.NEIGHBOUR);
        assertThat(tig.vacancies()).isEqualTo(2);
        assertThat(tig.openings()).isEqualTo(2);
        assertThat(tig.yuanPerMonth()).isEqualTo(7500);
        assertThat(tig.payDifference()).isEqualTo(1000);
        assertThat(tig.missing()).contains(new Missing("communication", 1));
        assertThat(tig.missing()).noneMatch(gap -> gap.words().equals("tig-welding"));
    }

    @Test
    void withinReachIsWhatTheScorerPutsOverTheLineHadThePersonWishedForIt() {
        Vacancy near = vacancy("a", TIG_WELDER).requires("tig-welding").build();
        Vacancy far =
                TestVacancies.of("b", "b")
                        .occupation(TIG_WELDER)
                        .requires("communication")
                        .payPerMonth(1000, 1000)
                        .build();
        TalentProfile dear =
                TestProfiles.of("q")
                        .wishes("二保焊工", CO2_WELDER)
                        .can("tig-welding")
                        .wishesPay(9000)
                        .build();
        assertThat(near(dear, near, far).getFirst().withinReach()).isEqualTo(1);
    }

    @Test
    void neitherThePersonsOwnWorkNorFarWorkIsOffered() {
        assertThat(
                        near(
                                WELDER,
                                vacancy("own", CO2_WELDER).build(),
                                vacancy("far", ACCOUNTANT).build()))
                .isEmpty();
    }

    @Test
    void whoNamesNoWorkGetsNoAdvice() {
        assertThat(near(TestProfiles.of("r").build(), vacancy("a", TIG_WELDER).build())).isEmpty();
    }

    @Test
    void otherCitiesDoNotCount() {
        Vacancy away =
                TestVacancies.of("c", "c").occupation(TIG_WELDER).at("440300", 22.5, 114).build();
        assertThat(near(WELDER, away)).isEmpty();
    }
}
