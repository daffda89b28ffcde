package org.lotusmatch.matcher.training.cohort;

/**
 * Judgements that a plan rests on; see {@code lotus/training.yaml}.
 *
 * @param chanceAtLine of being hired alone at the line of fit, [0, 1]
 * @param openingsUnsaid of a vacancy that names no number, at least 1
 * @param gap share of the bound that is near enough, [0, 1)
 * @param threads of the search, at least 1
 */
public record PlanTerms(double chanceAtLine, int openingsUnsaid, double gap, int threads) {}
