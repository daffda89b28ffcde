package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.FeedbackApi;
import org.lotusmatch.api.client.model.Feedback;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedVacancies;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.WishesDraft;
import org.lotusmatch.domain.feedback.FeedbackHistory;
import org.lotusmatch.domain.feedback.JudgedImpression;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

@SuppressWarnings("NullAway") // a null fails the test, as it should
class FeedbackIT extends RunningService {
    @Autowired private FeedbackHistory history;
    private RecommendedVacancies answer;

    @BeforeEach
    void ask() {
        ProfileDraft welder =
                new ProfileDraft().wishes(new WishesDraft().occupations(List.of("电焊工")));
        answer =
                recommendations.recommendVacancies(
                        new VacancyRecommendation().profile(welder).limit(5));
    }

    private FeedbackApi feedback() {
        FeedbackApi api = new FeedbackApi();
        api.getApiClient().setBasePath(address() + "/api/v1");
        return api;
    }

    private Feedback click() {
        return new Feedback()
                .eventId(UUID.randomUUID().toString())
                .answerId(answer.getAnswerId())
                .vacancyId(answer.getItems().getFirst().getVacancy().getId())
                .kind(Feedback.KindEnum.CLICK);
    }

    @Test
    void anEventMayBeSentTwice() {
        Feedback click = click();

        assertThat(answer.getRanker()).isEqualTo("weighted");
        assertThat(feedback().recordFeedbackWithHttpInfo(click).getStatusCode().value())
                .isEqualTo(201);
        assertThat(feedback().recordFeedbackWithHttpInfo(click).getStatusCode().value())
                .isEqualTo(204);
        assertRefused(click.kind(Feedback.KindEnum.HIRE), 409, "eventId");
    }

    @Test
    void whatWasNotShownIsRefused() {
        assertRefused(click().answerId("0".repeat(32)), 404, "answerId");
        assertRefused(click().vacancyId("v-nothing"), 422, "/vacancyId");
        assertRefused(click().eventId("§"), 400, "/eventId");
    }

    private void assertRefused(Feedback event, int status, String said) {
        assertThatThrownBy(() -> feedback().recordFeedback(event))
                .isInstanceOfSatisfying(
                        HttpClientErrorException.class,
                        e -> {
                            assertThat(e.getStatusCode().value()).isEqualTo(status);
                            assertThat(e.getResponseBodyAsString()).contains(said);
                        });
    }

    @Test
    void aClickOnThePageIsNotedAndGoesOnToTheVacancy() throws Exception {
        String id = answer.getItems().getFirst().getVacancy().getId();

        assertThat(locationOf("/answers/" + answer.getAnswerId() + "/vacancies/" + id, "none"))
                .endsWith("/vacancies/" + id);

        await().until(() -> grades(id).contains(1));
    }

    @Test
    void whatABrowserFetchesAheadOrAnUnknownAnswerGoesOnAndIsNotNoted() throws Exception {
        String id = answer.getItems().getFirst().getVacancy().getId();
        long before = clicks();

        assertThat(locationOf("/answers/" + answer.getAnswerId() + "/vacancies/" + id, "prefetch"))
                .endsWith("/vacancies/" + id);
        assertThat(locationOf("/answers/gone/vacancies/" + id, "none"))
                .endsWith("/vacancies/" + id);
        // written in the order of arrival
        feedback().recordFeedback(click());

        assertThat(clicks()).isEqualTo(before + 1);
    }

    private String locationOf(String path, String purpose) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        if (!purpose.equals("none")) {
            request.header("Sec-Purpose", purpose);
        }
        HttpResponse<Void> response =
                HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.discarding());
        assertThat(response.statusCode()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private List<Integer> grades(String vacancyId) {
        return history.listAnswers().stream()
                .flatMap(shown -> shown.impressions().stream())
                .filter(row -> row.impression().vacancy().value().equals(vacancyId))
                .map(JudgedImpression::grade)
                .toList();
    }

    private long clicks() {
        return history.listAnswers().stream()
                .flatMap(shown -> shown.impressions().stream())
                .filter(row -> row.grade() > 0)
                .count();
    }
}
