package org.lotusmatch.matcher.training.gap;

/** What sort of thing is asked for; a later one wins where a concept is asked for as several. */
public enum AskedKind {
    SKILL,
    CERTIFICATE,
    /** A certificate that the law asks for. */
    LICENCE
}
