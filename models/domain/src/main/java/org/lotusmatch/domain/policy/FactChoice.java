package org.lotusmatch.domain.policy;

/**
 * One of the answers that a fact can have.
 *
 * @param id as in rule files and requests
 * @param name as readers see it
 */
public record FactChoice(String id, PolicyText name) {}
