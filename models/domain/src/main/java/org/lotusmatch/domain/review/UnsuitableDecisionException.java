package org.lotusmatch.domain.review;

/** A decision that says nothing about this finding: withholding what is kept out already. */
public final class UnsuitableDecisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsuitableDecisionException(Decision decision, FindingKey finding) {
        super(decision + " does not suit a finding of " + finding.rule());
    }
}
