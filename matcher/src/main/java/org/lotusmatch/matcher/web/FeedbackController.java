package org.lotusmatch.matcher.web;

import org.lotusmatch.api.FeedbackApi;
import org.lotusmatch.api.model.FeedbackDto;
import org.lotusmatch.domain.feedback.FeedbackEvent;
import org.lotusmatch.domain.feedback.FeedbackKind;
import org.lotusmatch.domain.feedback.FeedbackLog;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FeedbackController implements FeedbackApi {
    private final FeedbackLog log;

    FeedbackController(FeedbackLog log) {
        this.log = log;
    }

    @Override
    public ResponseEntity<Void> recordFeedback(FeedbackDto feedback) {
        boolean added =
                log.record(
                        new FeedbackEvent(
                                feedback.getEventId(),
                                feedback.getAnswerId(),
                                new VacancyId(feedback.getVacancyId()),
                                FeedbackKind.valueOf(feedback.getKind().name())));
        return ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.NO_CONTENT).build();
    }
}
