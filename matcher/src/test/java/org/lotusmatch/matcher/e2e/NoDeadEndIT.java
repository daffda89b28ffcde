package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.EmploymentType;
import org.lotusmatch.api.client.model.Near;
import org.lotusmatch.api.client.model.RelaxationKind;
import org.lotusmatch.api.client.model.VacancyFilters;
import org.lotusmatch.api.client.model.VacancyPage;
import org.lotusmatch.api.client.model.VacancyRelaxation;
import org.lotusmatch.api.client.model.VacancySearch;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Random;

/** Searches that find little say what would find more; none ends at an empty page. */
class NoDeadEndIT extends RunningService {
    private static final int SEARCHES = 500;

    @Autowired private Taxonomy taxonomy;

    @Test
    void anImpossiblePayIsLoweredAndSaid() {
        VacancyPage page =
                search(new VacancySearch().filters(new VacancyFilters().payAtLeast(900_000.0)));
        assertThat(page.getItems()).isNotEmpty();
        assertThat(page.getRelaxed()).hasSize(1);
        assertThat(page.getRelaxed().getFirst().getSentence().getZh()).contains("工资");
        assertThat(page.getRelaxed().getFirst().getGained()).isPositive();
    }

    @Test
    void theGainIsWhatTheLooserSearchFindsMore() {
        VacancySearch few =
                new VacancySearch()
                        .text("电工")
                        .filters(
                                new VacancyFilters()
                                        .near(near(3))
                                        .payAtLeast(6_000.0)
                                        .addEmploymentTypesItem(EmploymentType.FULL_TIME));
        VacancyPage page = search(few);
        assertThat(page.getRelaxations()).isNotEmpty();
        for (VacancyRelaxation offer : page.getRelaxations()) {
            VacancyPage looser = search(offer.getSearch());
            assertThat(looser.getMatching() - page.getMatching())
                    .as(offer.getSentence().getZh())
                    .isEqualTo(offer.getGained());
        }
    }

    @Test
    void aMistypedTitleIsUnderstood() {
        VacancyRelaxation first =
                search(new VacancySearch().text("养老护里圆")).getRelaxations().getFirst();
        assertThat(first.getKind()).isEqualTo(RelaxationKind.SPELLING);
        assertThat(first.getSearch().getText()).isEqualTo("养老护理员");
        assertThat(first.getGained()).isPositive();
        assertThat(search(new VacancySearch().text("yanglaohuliyuan")).getRelaxations())
                .first()
                .satisfies(offer -> assertThat(offer.getSearch().getText()).isEqualTo("养老护理员"));
    }

    @Test
    void typingIsCompleted() {
        assertThat(vacancies.listSuggestions("dhg", 10))
                .extracting(suggestion -> suggestion.getWords())
                .contains("电焊工");
        assertThat(read("/search/suggestions?text=dhg")).contains("电焊工");
    }

    @Test
    void whoFindsEnoughIsOfferedNothing() {
        VacancyPage page = search(new VacancySearch());
        assertThat(page.getRelaxed()).isEmpty();
        assertThat(page.getRelaxations()).isEmpty();
    }

    @Test
    void noneOfFiveHundredStrangeSearchesEndsInNothing() {
        Random random = new Random(42);
        List<String> words = taxonomy.occupations().titles().keySet().stream().sorted().toList();
        int empty = 0;
        int relaxed = 0;
        for (int i = 0; i < SEARCHES; i++) {
            VacancyPage page = search(strange(random, words));
            empty += page.getItems().isEmpty() ? 1 : 0;
            relaxed += page.getRelaxed().isEmpty() ? 0 : 1;
        }
        Evaluation.recordAtMost(
                "searches without a result", "demo city, " + SEARCHES + " searches", empty, 0);
        assertThat(empty).isZero();
        assertThat(relaxed).as("searches that had to be relaxed").isGreaterThan(SEARCHES / 10);
    }

    private VacancyPage search(VacancySearch search) {
        return vacancies.searchVacancies(search);
    }

    private static VacancySearch strange(Random random, List<String> words) {
        VacancyFilters filters = new VacancyFilters();
        if (random.nextInt(3) == 0) {
            filters.payAtLeast(1_000.0 * (1 + random.nextInt(200)));
        }
        if (random.nextInt(3) == 0) {
            filters.addDivisionsItem(
                    List.of("430302", "430382", "659001", "110101").get(random.nextInt(4)));
        }
        if (random.nextInt(4) == 0) {
            filters.addEmploymentTypesItem(
                    EmploymentType.values()[random.nextInt(EmploymentType.values().length)]);
        }
        if (random.nextInt(5) == 0) {
            filters.near(near(0.1 + random.nextInt(10)));
        }
        return new VacancySearch().text(mistyped(random, words)).filters(filters).limit(5);
    }

    /** A title with a letter changed, dropped or doubled, one in Latin letters, or none. */
    private static String mistyped(Random random, List<String> words) {
        StringBuilder text = new StringBuilder(words.get(random.nextInt(words.size())));
        int at = random.nextInt(text.length());
        switch (random.nextInt(6)) {
            case 0 -> text.setCharAt(at, (char) (0x4e00 + random.nextInt(0x5000)));
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.insert(at, text.charAt(at));
            case 3 -> text.replace(0, text.length(), "qzxvwk".substring(random.nextInt(5)));
            case 4 -> text.setLength(0);
            default -> {}
        }
        return text.toString();
    }

    private static Near near(double km) {
        return new Near().latitude(27.829).longitude(112.944).radiusKm(km);
    }
}
