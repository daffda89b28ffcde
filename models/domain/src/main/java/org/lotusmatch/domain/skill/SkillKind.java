package org.lotusmatch.domain.skill;

/** What sort of thing a skill is. */
public enum SkillKind {
    KNOWLEDGE,
    TOOL,
    TECHNIQUE,
    CERTIFICATE,
    LANGUAGE,
    TRANSVERSAL
}
