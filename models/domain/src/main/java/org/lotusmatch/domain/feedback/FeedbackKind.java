package org.lotusmatch.domain.feedback;

/** What followed when a vacancy had been shown. */
public enum FeedbackKind {
    NOT_INTERESTED(0),
    CLICK(1),
    APPLICATION(2),
    INTERVIEW(3),
    HIRE(4);

    private final int grade;

    FeedbackKind(int grade) {
        this.grade = grade;
    }

    /** How far it went, 0 (nowhere) to 4 (hired); the furthest event of an impression counts. */
    public int grade() {
        return grade;
    }
}
