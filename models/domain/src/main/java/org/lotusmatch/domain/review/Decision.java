package org.lotusmatch.domain.review;

import org.lotusmatch.domain.record.Severity;

/** What a reviewer makes of a finding. */
public enum Decision {
    /** 放行: the words are allowed here; nothing follows from the finding any more. */
    OVERRULE,
    /** 维持: the gate is right, and what follows from its severity stands. */
    UPHOLD,
    /** 暂缓发布: a finding that only flags keeps the vacancy out of every answer. */
    WITHHOLD;

    /**
     * What follows from a finding of which this was decided.
     *
     * @param found what the gate would have follow
     */
    public Severity severity(Severity found) {
        return switch (this) {
            case OVERRULE -> Severity.CLEARED;
            case UPHOLD -> found;
            case WITHHOLD -> Severity.QUARANTINE;
        };
    }

    /** Whether it says anything about a finding of this severity that another decision does not. */
    public boolean suits(Severity found) {
        return this != WITHHOLD || found == Severity.FLAG;
    }
}
