package org.lotusmatch.domain.feedback;

import org.lotusmatch.domain.vacancy.VacancyId;

/**
 * What somebody did about a vacancy that an answer showed.
 *
 * @param id chosen by the sender; the same event may be sent again
 * @param answerId of the {@link ShownAnswer}
 * @param vacancy one of that answer's
 */
public record FeedbackEvent(String id, String answerId, VacancyId vacancy, FeedbackKind kind) {
    public FeedbackEvent {
        if (id.isBlank() || answerId.isBlank()) {
            throw new IllegalArgumentException("an event and its answer have ids");
        }
    }
}
