package org.lotusmatch.matcher.explain;

/**
 * A sentence in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Phrase(String zh, String en) {}
