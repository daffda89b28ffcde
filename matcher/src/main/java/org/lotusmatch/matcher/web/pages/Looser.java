package org.lotusmatch.matcher.web.pages;

/**
 * A looser search, as a link.
 *
 * @param words what becomes looser
 * @param gained how many more it finds
 * @param form the values of the search form
 */
record Looser(String words, long gained, SearchForm form) {}
