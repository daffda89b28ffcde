package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.CourseSearch;
import org.lotusmatch.api.client.model.EmploymentType;
import org.lotusmatch.api.client.model.Near;
import org.lotusmatch.api.client.model.Vacancy;
import org.lotusmatch.api.client.model.VacancyFilters;
import org.lotusmatch.api.client.model.VacancyPage;
import org.lotusmatch.api.client.model.VacancySearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class SearchIT extends RunningService {
    @Test
    void wordsFindTitles() {
        VacancyPage page = vacancies.searchVacancies(new VacancySearch().text("养老护理员"));
        assertThat(page.getItems().getFirst().getTitle().getWords()).contains("护理");
    }

    @Test
    void filtersHoldForEveryHit() {
        VacancyFilters filters =
                new VacancyFilters()
                        .addDivisionsItem("430300")
                        .addEmploymentTypesItem(EmploymentType.FULL_TIME)
                        .payAtLeast(5000.0);
        VacancyPage page =
                vacancies.searchVacancies(new VacancySearch().filters(filters).limit(100));
        assertThat(page.getItems()).isNotEmpty();
        for (Vacancy vacancy : page.getItems()) {
            assertThat(vacancy.getPlace().getDivision()).startsWith("4303");
            assertThat(vacancy.getEmploymentType()).isEqualTo(EmploymentType.FULL_TIME);
            assertThat(vacancy.getPay().getHighYuanPerMonth()).isGreaterThanOrEqualTo(5000);
        }
    }

    @Test
    void nearMeansWithinTheRadius() {
        VacancyFilters filters =
                new VacancyFilters()
                        .near(new Near().latitude(27.915).longitude(112.527).radiusKm(10.0));
        VacancyPage page =
                vacancies.searchVacancies(new VacancySearch().filters(filters).limit(100));
        assertThat(page.getItems()).isNotEmpty();
        assertThat(page.getItems())
                .allSatisfy(
                        vacancy -> assertThat(vacancy.getPlace().getDivisionName()).contains("韶山"));
    }

    @Test
    void pagesTogetherHoldEveryVacancyOnce() {
        Set<String> seen = new HashSet<>();
        long total = vacancies.searchVacancies(new VacancySearch().limit(0)).getTotal();
        for (int offset = 0; offset < total; offset += 50) {
            for (Vacancy vacancy :
                    vacancies
                            .searchVacancies(new VacancySearch().offset(offset).limit(50))
                            .getItems()) {
                assertThat(seen.add(vacancy.getId())).isTrue();
            }
        }
        assertThat(seen).hasSize((int) total);
    }

    @Test
    void expiredVacanciesAreInNoAnswerAndStillReadable() {
        long stored = service.getStatus().getVacancies();
        long open = vacancies.searchVacancies(new VacancySearch().limit(0)).getTotal();
        assertThat(open).isLessThan(stored);
    }

    @Test
    void facetsCountWhatWasFound() {
        VacancyPage page =
                vacancies.searchVacancies(
                        new VacancySearch()
                                .facets(List.of(VacancySearch.FacetsEnum.EMPLOYMENT_TYPE))
                                .limit(0));
        assertThat(page.getFacets().getFirst().getCounts().getFirst().getLabel().getZh())
                .isEqualTo("全职");
        assertThat(
                        page.getFacets().getFirst().getCounts().stream()
                                .mapToLong(count -> count.getCount())
                                .sum())
                .isLessThanOrEqualTo(page.getTotal());
    }

    @Test
    void coursesAreFoundByWhatTheyTeach() {
        assertThat(courses.searchCourses(new CourseSearch().text("电商 直播")).getItems())
                .isNotEmpty()
                .first()
                .satisfies(
                        course -> assertThat(courses.getCourse(course.getId())).isEqualTo(course));
    }
}
