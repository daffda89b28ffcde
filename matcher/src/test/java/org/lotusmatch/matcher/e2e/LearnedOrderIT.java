package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.FeedbackApi;
import org.lotusmatch.api.client.model.Experience;
import org.lotusmatch.api.client.model.Feedback;
import org.lotusmatch.api.client.model.PlaceDraft;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedVacancies;
import org.lotusmatch.api.client.model.RecommendedVacancy;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.WishesDraft;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.feedback.FeedbackHistory;
import org.lotusmatch.domain.feedback.Impression;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.JudgedImpression;
import org.lotusmatch.domain.feedback.ScorerVersion;
import org.lotusmatch.domain.ranking.LearnedRanker;
import org.lotusmatch.domain.ranking.RankerCard;
import org.lotusmatch.domain.ranking.TrainingUnavailableException;
import org.lotusmatch.domain.ranking.Verdict;
import org.lotusmatch.inference.ranking.RankerShelf;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.simulation.SimulatedCity;
import org.lotusmatch.matcher.simulation.Taste;
import org.opentest4j.TestAbortedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A ranker learned from a simulation goes live in a running service, and out of it again. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class LearnedOrderIT extends RunningService {
    private static final int DAYS = 45;
    private static final long SEED = 11;

    @Autowired private RankerShelf rankers;
    @Autowired private FitAssessor assessor;
    @Autowired private FeedbackHistory history;
    @Autowired private Catalog catalog;
    @Autowired private JdbcClient jdbc;

    /** Other tests share the service; too little feedback takes any ranker out of it. */
    @AfterEach
    void takeOutOfService() {
        train(simulated(assessor.scorerVersion()).subList(0, 1));
        assertThat(recommend().getRanker()).isEqualTo("weighted");
    }

    @Test
    void aRankerThatWentLiveOrdersAndTheAnswerSaysSo() {
        RecommendedVacancies weighted = recommend();
        RankerCard card = goLive(assessor.scorerVersion());

        RecommendedVacancies learned = recommend();

        assertThat(weighted.getRanker()).isEqualTo("weighted");
        assertThat(learned.getRanker()).isEqualTo(card.id());
        assertThat(ids(learned)).isNotEqualTo(ids(weighted)).doesNotHaveDuplicates();
        assertOrderedBy(card, noted(learned));
        Map<String, Double> fits =
                weighted.getItems().stream()
                        .collect(Collectors.toMap(LearnedOrderIT::id, i -> i.getFit().getFit()));
        assertThat(learned.getItems())
                .filteredOn(item -> fits.containsKey(id(item)))
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.getFit().getFit()).isEqualTo(fits.get(id(i))));
        assertThat(read("/recommendations?profileId=" + somebody())).contains("次序由过往反馈学得");
    }

    /** Tier by tier, within each by the ranker's score and not by the fit. */
    private void assertOrderedBy(RankerCard card, List<Impression> shown) {
        LearnedRanker ranker = rankers.find(card.scorer().features()).orElseThrow();
        assertThat(shown).extracting(Impression::tier).isSorted();
        int byFit = 0;
        for (int i = 1; i < shown.size(); i++) {
            Impression before = shown.get(i - 1);
            Impression after = shown.get(i);
            if (before.tier() == after.tier()) {
                assertThat(score(ranker, before)).isGreaterThanOrEqualTo(score(ranker, after));
                byFit += before.fit() >= after.fit() ? 0 : 1;
            }
        }
        assertThat(byFit).as("neighbours that the fit would order otherwise").isPositive();
    }

    private static double score(LearnedRanker ranker, Impression impression) {
        return ranker.score(
                impression.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Test
    void aRankerOfOtherFeaturesDoesNotOrder() {
        RecommendedVacancies weighted = recommend();
        RankerCard own = goLive(assessor.scorerVersion());
        assertThat(recommend().getRanker()).isEqualTo(own.id());

        RankerCard other = goLive(new ScorerVersion("0-other", assessor.scorerVersion().weights()));

        assertThat(rankers.find("0-other")).map(LearnedRanker::id).contains(other.id());
        RecommendedVacancies fallen = recommend();
        assertThat(fallen.getRanker()).isEqualTo("weighted");
        assertThat(ids(fallen)).isEqualTo(ids(weighted));
        assertThat(fallen.getItems())
                .filteredOn(RecommendedVacancy::getAboveLine)
                .extracting(item -> -item.getFit().getFit())
                .isSorted();
    }

    private RankerCard goLive(ScorerVersion scorer) {
        RankerCard card = train(simulated(scorer));
        assertThat(card.verdict()).isEqualTo(Verdict.LIVE);
        return card;
    }

    /** Skipped where libgomp is missing; where CI is set, its absence is a failure. */
    private RankerCard train(List<JudgedAnswer> answers) {
        try {
            return rankers.train(answers).orElseThrow();
        } catch (TrainingUnavailableException e) {
            if (System.getenv("CI") != null) {
                throw e;
            }
            throw new TestAbortedException("LightGBM does not run here", e);
        }
    }

    private static List<JudgedAnswer> simulated(ScorerVersion scorer) {
        return new SimulatedCity(Taste.NEAR_HOME, SEED)
                .live(DAYS).stream()
                        .map(a -> new JudgedAnswer(a.asker(), a.shownAt(), scorer, a.impressions()))
                        .toList();
    }

    private RecommendedVacancies recommend() {
        ProfileDraft lathe =
                new ProfileDraft()
                        .skills(List.of("数控编程", "机械识图"))
                        .experience(List.of(new Experience().title("数控车工").years(3.0)))
                        .home(new PlaceDraft().place("湘潭市岳塘区"))
                        .wishes(new WishesDraft().occupations(List.of("数控车工")).pay("5000-8000元/月"));
        return recommendations.recommendVacancies(
                new VacancyRecommendation().profile(lathe).limit(50));
    }

    /** Of the answer, as it is stored, with the values of the features. */
    private List<Impression> noted(RecommendedVacancies answer) {
        FeedbackApi feedback = new FeedbackApi();
        feedback.getApiClient().setBasePath(address() + "/api/v1");
        // written in the order of arrival: afterwards the answer is stored too
        feedback.recordFeedback(
                new Feedback()
                        .eventId(UUID.randomUUID().toString())
                        .answerId(answer.getAnswerId())
                        .vacancyId(ids(answer).getFirst())
                        .kind(Feedback.KindEnum.CLICK));
        assertThat(
                        jdbc.sql("select ranker from shown_answer where id = ?")
                                .param(answer.getAnswerId())
                                .query(String.class)
                                .single())
                .isEqualTo(answer.getRanker());
        List<Impression> shown =
                history.listAnswers().stream()
                        .filter(noted -> noted.asker().equals(answer.getAnswerId()))
                        .flatMap(noted -> noted.impressions().stream())
                        .map(JudgedImpression::impression)
                        .toList();
        assertThat(shown).extracting(i -> i.vacancy().value()).isEqualTo(ids(answer));
        return shown;
    }

    private String somebody() {
        return catalog.firstProfiles(50).stream()
                .filter(profile -> profile.consent().recommended())
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private static List<String> ids(RecommendedVacancies answer) {
        return answer.getItems().stream().map(LearnedOrderIT::id).toList();
    }

    private static String id(RecommendedVacancy item) {
        return item.getVacancy().getId();
    }
}
