package org.lotusmatch.matcher.web.pages;

import java.util.List;

/**
 * What the gate noticed, on a record's own page.
 *
 * @param text what is wrong
 * @param articles citations it rests on, possibly none
 */
record FindingView(String text, List<String> articles) {}
