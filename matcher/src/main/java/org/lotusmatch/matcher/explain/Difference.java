package org.lotusmatch.matcher.explain;

/**
 * What a copy says otherwise.
 *
 * @param field in capitals: PAY, PLACE, …
 * @param name of the field
 * @param here what the vacancy says
 * @param there what its copy says
 */
public record Difference(String field, Phrase name, Phrase here, Phrase there) {}
