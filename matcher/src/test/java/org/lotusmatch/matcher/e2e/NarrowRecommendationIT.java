package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.EmploymentType;
import org.lotusmatch.api.client.model.Near;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedVacancies;
import org.lotusmatch.api.client.model.RelaxationKind;
import org.lotusmatch.api.client.model.VacancyFilters;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.VacancyRelaxation;
import org.lotusmatch.api.client.model.WishesDraft;

import java.util.List;
import java.util.Random;

/** Recommendations whose filters leave few vacancies say what each filter, made looser, adds. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class NarrowRecommendationIT extends RunningService {
    private static final int ASKED = 150;
    private static final double IMPOSSIBLE = 900_000;

    @Test
    void aFilterThatLeavesNothingSaysWhatItWouldAdd() {
        RecommendedVacancies nothing = recommend(new VacancyFilters().payAtLeast(IMPOSSIBLE));

        assertThat(nothing.getItems()).isEmpty();
        assertThat(nothing.getRelaxations()).hasSize(1);
        VacancyRelaxation offer = nothing.getRelaxations().getFirst();
        assertThat(offer.getKind()).isEqualTo(RelaxationKind.PAY);
        assertThat(offer.getSentence().getZh()).contains("工资");
        assertThat(offer.getSentence().getEn()).contains("pay");
        assertThat(offer.getGained()).isPositive();
    }

    @Test
    void theGainIsWhatTheLooserFiltersLetPassBesides() {
        RecommendedVacancies few =
                recommend(
                        new VacancyFilters()
                                .near(near(2))
                                .payAtLeast(9_000.0)
                                .addEmploymentTypesItem(EmploymentType.FULL_TIME));

        assertThat(few.getItems()).hasSizeLessThan(5);
        assertThat(few.getRelaxations())
                .extracting(VacancyRelaxation::getKind)
                .contains(RelaxationKind.DISTANCE, RelaxationKind.PAY)
                .doesNotHaveDuplicates();
        for (VacancyRelaxation offer : few.getRelaxations()) {
            RecommendedVacancies looser = recommend(offer.getSearch().getFilters());
            assertThat((long) looser.getConsidered() - few.getConsidered())
                    .as(offer.getSentence().getZh())
                    .isEqualTo(offer.getGained());
            assertThat(vacancies.searchVacancies(offer.getSearch()).getTotal())
                    .isEqualTo((long) looser.getConsidered());
        }
    }

    @Test
    void whoHasEnoughIsOfferedNothingNorIsALaterPage() {
        VacancyFilters nothing = new VacancyFilters().payAtLeast(IMPOSSIBLE);

        assertThat(recommend(new VacancyFilters()).getRelaxations()).isEmpty();
        assertThat(recommendations.recommendVacancies(ask(nothing).offset(10)).getRelaxations())
                .isEmpty();
    }

    @Test
    void whereNoFilterAloneStandsInTheWayAllOfThemGo() {
        Near farAway = new Near().latitude(39.9).longitude(116.4).radiusKm(1.0);
        VacancyFilters filters = new VacancyFilters().near(farAway).addDivisionsItem("659001");

        RecommendedVacancies nothing = recommend(filters);

        assertThat(nothing.getRelaxations())
                .singleElement()
                .satisfies(
                        offer -> {
                            assertThat(offer.getKind()).isEqualTo(RelaxationKind.FILTERS);
                            assertThat(recommend(offer.getSearch().getFilters()).getConsidered())
                                    .isEqualTo(offer.getGained().intValue());
                        });
    }

    @Test
    void theGroupsThatAPersonBelongsToStay() {
        RecommendedVacancies nothing =
                recommend(
                        new VacancyFilters()
                                .payAtLeast(IMPOSSIBLE)
                                .addOpenToItem(VacancyFilters.OpenToEnum.VETERANS));

        assertThat(nothing.getRelaxations())
                .isNotEmpty()
                .allSatisfy(
                        offer ->
                                assertThat(offer.getSearch().getFilters().getOpenTo())
                                        .contains(VacancyFilters.OpenToEnum.VETERANS));
    }

    @Test
    void noneOfManyStrangeFiltersIsADeadEnd() {
        Random random = new Random(42);
        int few = 0;
        for (int i = 0; i < ASKED; i++) {
            RecommendedVacancies found = recommend(strange(random));
            if (found.getItems().isEmpty()) {
                few++;
                assertThat(found.getRelaxations()).isNotEmpty();
                VacancyRelaxation first = found.getRelaxations().getFirst();
                assertThat(recommend(first.getSearch().getFilters()).getItems()).isNotEmpty();
            }
        }
        assertThat(few).as("answers without a vacancy").isGreaterThan(ASKED / 10);
    }

    private static VacancyFilters strange(Random random) {
        VacancyFilters filters = new VacancyFilters();
        if (random.nextInt(2) == 0) {
            filters.payAtLeast(1_000.0 * (1 + random.nextInt(40)));
        }
        if (random.nextInt(2) == 0) {
            filters.addDivisionsItem(
                    List.of("430302", "430382", "659001", "110101").get(random.nextInt(4)));
        }
        if (random.nextInt(3) == 0) {
            filters.addEmploymentTypesItem(
                    EmploymentType.values()[random.nextInt(EmploymentType.values().length)]);
        }
        if (random.nextInt(3) == 0) {
            filters.near(near(0.1 + random.nextInt(10)));
        }
        return filters;
    }

    private RecommendedVacancies recommend(VacancyFilters filters) {
        return recommendations.recommendVacancies(ask(filters));
    }

    private static VacancyRecommendation ask(VacancyFilters filters) {
        ProfileDraft welder =
                new ProfileDraft().wishes(new WishesDraft().occupations(List.of("电焊工")));
        return new VacancyRecommendation().profile(welder).filters(filters).limit(5);
    }

    private static Near near(double km) {
        return new Near().latitude(27.829).longitude(112.944).radiusKm(km);
    }
}
