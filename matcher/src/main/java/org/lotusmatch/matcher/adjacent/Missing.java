package org.lotusmatch.matcher.adjacent;

/**
 * A skill or certificate that open vacancies ask for and the person does not name.
 *
 * @param words as most of the vacancies say it
 * @param vacancies that ask for it
 */
public record Missing(String words, int vacancies) {}
