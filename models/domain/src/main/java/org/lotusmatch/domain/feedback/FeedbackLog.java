package org.lotusmatch.domain.feedback;

/**
 * Keeps what was shown and what followed; nothing is changed later, and all of it goes with the
 * person or when its days are over. Thread-safe.
 */
public interface FeedbackLog {
    /**
     * Keeps an answer shortly afterwards; the caller does not wait, and a crash in between loses
     * it. Events about it may be recorded at once.
     */
    void noteShown(ShownAnswer answer);

    /**
     * Keeps an event: it is stored when this returns.
     *
     * @return false if exactly this event was stored before
     * @throws RefusedFeedbackException if it cannot be
     */
    boolean record(FeedbackEvent event);

    /**
     * As {@link #record}, without waiting; what cannot be recorded is dropped. For pages, on which
     * nobody waits for the bookkeeping.
     */
    void recordLater(FeedbackEvent event);
}
