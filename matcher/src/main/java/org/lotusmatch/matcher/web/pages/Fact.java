package org.lotusmatch.matcher.web.pages;

/**
 * One line of a record's page.
 *
 * @param label what it is about, in the reader's language
 * @param text as written or in the reader's language
 */
record Fact(String label, String text) {}
