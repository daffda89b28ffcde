package org.lotusmatch.matcher.web.pages;

/** A value of a form, sent again as a hidden input. */
record Field(String name, String value) {}
