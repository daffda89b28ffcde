package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.AdjacentOccupation;
import org.lotusmatch.api.client.model.CandidateRecommendation;
import org.lotusmatch.api.client.model.Contribution;
import org.lotusmatch.api.client.model.CourseRecommendation;
import org.lotusmatch.api.client.model.Experience;
import org.lotusmatch.api.client.model.Fit;
import org.lotusmatch.api.client.model.OccupationRecommendation;
import org.lotusmatch.api.client.model.PlaceDraft;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedCandidate;
import org.lotusmatch.api.client.model.RecommendedCourse;
import org.lotusmatch.api.client.model.RecommendedVacancy;
import org.lotusmatch.api.client.model.Vacancy;
import org.lotusmatch.api.client.model.VacancyDraft;
import org.lotusmatch.api.client.model.VacancyFilters;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.WishesDraft;

import java.time.Duration;
import java.util.List;

@SuppressWarnings("NullAway") // a null fails the test, as it should
class RecommendationIT extends RunningService {
    private static ProfileDraft lathe() {
        return new ProfileDraft()
                .skills(List.of("数控编程", "机械识图"))
                .experience(List.of(new Experience().title("数控车工").years(3.0)))
                .home(new PlaceDraft().place("湘潭市岳塘区"))
                .wishes(new WishesDraft().occupations(List.of("数控车工")).pay("5000-8000元/月"));
    }

    private static ProfileDraft carer() {
        return new ProfileDraft()
                .about("照顾过家里老人，想找养老护理的工作，会给老人翻身、喂饭")
                .home(new PlaceDraft().place("湘潭市雨湖区"))
                .wishes(new WishesDraft().occupations(List.of("养老护理员")));
    }

    @Test
    void aVisitorSeesTheWishedOccupationFirst() {
        List<RecommendedVacancy> items = top(lathe(), 3);
        assertThat(items).hasSize(3);
        assertThat(items.getFirst().getVacancy().getTitle().getWords()).contains("数控");
        assertThat(top(carer(), 1).getFirst().getVacancy().getTitle().getWords())
                .containsAnyOf("护理", "护工");
    }

    @Test
    void theContributionsAddUpToTheScores() {
        for (RecommendedVacancy item : top(lathe(), 20)) {
            Fit fit = item.getFit();
            assertThat(points(fit, Contribution.SideEnum.WANT))
                    .isCloseTo(fit.getWant(), within(1e-9));
            assertThat(points(fit, Contribution.SideEnum.GET))
                    .isCloseTo(fit.getGet(), within(1e-9));
            assertThat(fit.getFit())
                    .isCloseTo(
                            100 * Math.cbrt(fit.getWant() * fit.getWant() * fit.getGet()),
                            within(1e-9));
            assertThat(fit.getContributions())
                    .allSatisfy(
                            part -> {
                                assertThat(part.getEvidence().getZh())
                                        .doesNotStartWith("evidence.");
                                assertThat(part.getEvidence().getEn())
                                        .doesNotStartWith("evidence.");
                            });
        }
    }

    @Test
    void bothSidesSeeTheSameNumber() {
        int compared = 0;
        for (RecommendedCandidate candidate :
                candidates(new CandidateRecommendation().vacancy(welding()).limit(20))) {
            assertThat(candidate.getCandidate().getLabel()).isNotBlank();
        }
        String vacancyId = top(lathe(), 1).getFirst().getVacancy().getId();
        for (RecommendedCandidate candidate :
                candidates(new CandidateRecommendation().vacancyId(vacancyId).limit(10))) {
            compared += compare(vacancyId, candidate);
        }
        assertThat(compared).as("pairs seen from both sides").isGreaterThan(0);
    }

    private int compare(String vacancyId, RecommendedCandidate candidate) {
        VacancyRecommendation ask =
                new VacancyRecommendation().profileId(candidate.getCandidate().getId()).limit(100);
        List<RecommendedVacancy> seen;
        try {
            seen = recommendations.recommendVacancies(ask).getItems();
        } catch (org.springframework.web.client.HttpClientErrorException.Forbidden noConsent) {
            return 0;
        }
        return (int)
                seen.stream()
                        .filter(item -> item.getVacancy().getId().equals(vacancyId))
                        .peek(item -> assertThat(item.getFit()).isEqualTo(candidate.getFit()))
                        .count();
    }

    @Test
    void coursesCloseGapsAndSayWhich() {
        List<RecommendedCourse> items =
                recommendations
                        .recommendCourses(new CourseRecommendation().profile(carer()).limit(5))
                        .getItems();
        assertThat(items).isNotEmpty();
        assertThat(items.getFirst().getCourse().getTitle()).containsAnyOf("护理", "照护", "老");
        assertThat(items.getFirst().getReasons()).isNotEmpty();
        assertThat(items).isSortedAccordingTo((a, b) -> Double.compare(b.getScore(), a.getScore()));
    }

    @Test
    void namesOtherWorkNearbyWithWhatIsOpenThere() {
        List<AdjacentOccupation> found =
                await().atMost(Duration.ofSeconds(30)) // the market is looked at in the background
                        .until(this::nearToLathes, list -> !list.isEmpty());
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(
                        one -> {
                            assertThat(one.getName()).isNotBlank().isNotEqualTo("数控车工");
                            assertThat(one.getNear()).isEqualTo("数控车工");
                            assertThat(one.getVacancies()).isPositive();
                            assertThat(one.getOpenings())
                                    .isGreaterThanOrEqualTo(one.getVacancies());
                            assertThat(one.getWithinReach()).isBetween(0, one.getVacancies());
                        });
    }

    private List<AdjacentOccupation> nearToLathes() {
        return recommendations
                .recommendOccupations(new OccupationRecommendation().profile(lathe()))
                .getItems();
    }

    @Test
    void vacanciesSetAsideForOthersAreAskedAboutUntilThePersonSaysWho() {
        List<RecommendedVacancy> all = guards();
        assertThat(all)
                .filteredOn(item -> !item.getVacancy().getReservedFor().isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        item ->
                                assertThat(item.getRequirements())
                                        .anyMatch(r -> r.getRequirement().equals("group")));

        assertThat(guards(VacancyFilters.OpenToEnum.EVERYBODY))
                .isNotEmpty()
                .allMatch(item -> item.getVacancy().getReservedFor().isEmpty());

        List<RecommendedVacancy> veterans = guards(VacancyFilters.OpenToEnum.VETERANS);
        assertThat(veterans)
                .anyMatch(item -> !item.getVacancy().getReservedFor().isEmpty())
                .anyMatch(item -> item.getVacancy().getReservedFor().isEmpty())
                .allMatch(
                        item ->
                                item.getVacancy().getReservedFor().isEmpty()
                                        || item.getVacancy()
                                                .getReservedFor()
                                                .contains(Vacancy.ReservedForEnum.VETERANS));
    }

    private List<RecommendedVacancy> guards(VacancyFilters.OpenToEnum... openTo) {
        ProfileDraft guard =
                new ProfileDraft().wishes(new WishesDraft().occupations(List.of("保安", "门卫")));
        return recommendations
                .recommendVacancies(
                        new VacancyRecommendation()
                                .profile(guard)
                                .filters(new VacancyFilters().openTo(List.of(openTo)))
                                .limit(20))
                .getItems();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> all = ids(new VacancyRecommendation().profile(lathe()).limit(20));
        List<String> first = ids(new VacancyRecommendation().profile(lathe()).limit(10));
        List<String> second =
                ids(new VacancyRecommendation().profile(lathe()).limit(10).offset(10));
        assertThat(first).isEqualTo(all.subList(0, 10));
        assertThat(second).isEqualTo(all.subList(10, 20));
    }

    @Test
    void whatWasUnderstoodIsShown() {
        var understood =
                recommendations
                        .recommendVacancies(new VacancyRecommendation().profile(lathe()))
                        .getUnderstood();
        assertThat(understood.getOccupations().getFirst().getOccupationName()).isNotBlank();
        assertThat(understood.getHome().getDivision()).isEqualTo("430304");
        assertThat(understood.getPay().getLowYuanPerMonth()).isEqualTo(5000);
    }

    private static VacancyDraft welding() {
        return new VacancyDraft().title("电焊工").pay("6000-9000元/月").skills(List.of("氩弧焊"));
    }

    private List<RecommendedVacancy> top(ProfileDraft profile, int limit) {
        return recommendations
                .recommendVacancies(new VacancyRecommendation().profile(profile).limit(limit))
                .getItems();
    }

    private List<RecommendedCandidate> candidates(CandidateRecommendation ask) {
        return recommendations.recommendCandidates(ask).getItems();
    }

    private List<String> ids(VacancyRecommendation ask) {
        return recommendations.recommendVacancies(ask).getItems().stream()
                .map(item -> item.getVacancy().getId())
                .toList();
    }

    private static double points(Fit fit, Contribution.SideEnum side) {
        return fit.getContributions().stream()
                .filter(part -> part.getSide() == side)
                .mapToDouble(Contribution::getPoints)
                .sum();
    }
}
