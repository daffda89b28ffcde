package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.search.SearchQuery;

/** Places in lists, as they come in addresses. */
final class Paging {
    /** Records a page of a search. */
    static final int LIMIT = 20;

    /** The last place that a search reaches. */
    static final int LAST = SearchQuery.MAX_DEPTH - LIMIT;

    private Paging() {}

    /** 0-based; 0 where the text is no number, the last place where it is beyond. */
    static int offset(@Nullable String text) {
        boolean number = text != null && text.matches("\\d{1,9}");
        return number ? Math.min(Integer.parseInt(text), LAST) : 0;
    }
}
