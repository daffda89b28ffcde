package org.lotusmatch.domain.fit;

/**
 * What became of one hard requirement.
 *
 * @param requirement id, e.g. {@code education}
 * @param state met, unmet, or unknown because the person does not say
 * @param byLaw whether the law asks for it, not the employer or the person
 * @param evidence why, or what to ask
 */
public record RequirementCheck(String requirement, State state, boolean byLaw, Evidence evidence) {
    /** Three-valued: a silence is a question, not a gap. */
    public enum State {
        MET,
        UNMET,
        UNKNOWN
    }
}
