package org.lotusmatch.domain.review;

/**
 * How many vacancies one rule concerns.
 *
 * @param rule id of the rule
 * @param vacancies with at least one finding of this rule in the scope that was asked for
 */
public record RuleCount(String rule, long vacancies) {}
