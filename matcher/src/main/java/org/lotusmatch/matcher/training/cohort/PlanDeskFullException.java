package org.lotusmatch.matcher.training.cohort;

/** Too many plans wait to be made; later there is room again. */
public final class PlanDeskFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
