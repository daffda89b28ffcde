package org.lotusmatch.domain.policy;

/**
 * Names one version of a rule.
 *
 * @param id the rule's, for all its versions
 * @param version 1-based
 */
public record PolicyKey(String id, int version) {
    @Override
    public String toString() {
        return id + " v" + version;
    }
}
