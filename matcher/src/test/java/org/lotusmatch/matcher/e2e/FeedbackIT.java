package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.FeedbackApi;
import org.lotusmatch.api.client.model.Feedback;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedVacancies;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.WishesDraft;
import org.springframework.web.client.HttpClientErrorException;

import java.util.List;
import java.util.UUID;

@SuppressWarnings("NullAway") // a null fails the test, as it should
class FeedbackIT extends RunningService {
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
    void aClickOnThePageGoesOnToTheVacancy() {
        String id = answer.getItems().getFirst().getVacancy().getId();

        assertThat(read("/answers/" + answer.getAnswerId() + "/vacancies/" + id))
                .contains(answer.getItems().getFirst().getVacancy().getTitle().getWords());
        assertThat(read("/answers/gone/vacancies/" + id)).contains("<article");
    }
}
