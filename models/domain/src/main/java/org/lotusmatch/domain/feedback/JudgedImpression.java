package org.lotusmatch.domain.feedback;

/**
 * @param grade of the furthest event, {@link FeedbackKind#grade}; 0 if none followed
 */
public record JudgedImpression(Impression impression, int grade) {}
