package org.lotusmatch.matcher.web.pages;

/**
 * Recommendations with one filter looser, as a link.
 *
 * @param words what becomes looser
 * @param gained how many more vacancies pass
 * @param filters of the link
 */
record LooserAnswer(String words, long gained, SeekerFilters filters) {}
