package org.lotusmatch.domain.policy;

/**
 * Words of a rule file in both languages, neither blank.
 *
 * @param zh Chinese
 * @param en English
 */
public record PolicyText(String zh, String en) {
    public PolicyText {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs zh and en, neither blank");
        }
    }
}
