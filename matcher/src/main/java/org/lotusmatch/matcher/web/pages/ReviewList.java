package org.lotusmatch.matcher.web.pages;

import java.util.List;

/**
 * A page of the desk's list.
 *
 * @param asked the form's values
 * @param rules to choose from, with the vacancies that each concerns
 * @param sources to choose from
 * @param items of this page
 * @param total how many cases there are
 * @param pager neighbouring pages
 */
record ReviewList(
        ReviewForm asked,
        List<SearchPage.Choice> rules,
        List<String> sources,
        List<Item> items,
        long total,
        SearchPage.Pager pager) {
    /**
     * @param id of the vacancy
     * @param title as written
     * @param employer name
     * @param source name of the feed
     * @param state whether readers see it
     * @param keptOut whether it is in no answer
     * @param findings those that the scope is about
     */
    record Item(
            String id,
            String title,
            String employer,
            String source,
            String state,
            boolean keptOut,
            List<Line> findings) {}

    /**
     * A finding in the list.
     *
     * @param rule its name
     * @param quote its words and what stands around them
     * @param waited how long it has waited, or what was decided
     */
    record Line(String rule, List<MarkedText.Piece> quote, String waited) {}
}
