package org.lotusmatch.matcher.web.pages;

import java.util.List;

/**
 * A search and what it found.
 *
 * @param asked the form's values
 * @param districts with their counts, most frequent first
 * @param types kinds of employment or of course, with their counts
 * @param vacancies of this page; empty if courses are searched
 * @param courses of this page; empty if vacancies are searched
 * @param total how many were found
 * @param matching those of them that hold the words
 * @param relaxed what was made looser because nothing was found as asked
 * @param offers what could be made looser
 * @param pager neighbouring pages
 */
record SearchPage(
        SearchForm asked,
        List<Choice> districts,
        List<Choice> types,
        List<VacancyView> vacancies,
        List<CourseView> courses,
        long total,
        long matching,
        List<Looser> relaxed,
        List<Looser> offers,
        Pager pager) {
    /**
     * @param value of the filter
     * @param label for people
     * @param count records that have it, of those with the words searched for
     */
    record Choice(String value, String label, long count) {}

    /**
     * @param first 1-based place of the first one shown; 0 if none is
     * @param last 1-based place of the last one shown
     * @param previous 0-based place of the page before; -1 if there is none
     * @param next 0-based place of the page after; -1 if there is none
     */
    record Pager(long first, long last, int previous, int next) {
        static Pager of(int offset, int shown, long total) {
            int next = offset + Paging.LIMIT;
            return new Pager(
                    shown == 0 ? 0 : offset + 1L,
                    (long) offset + shown,
                    offset == 0 ? -1 : Math.max(0, offset - Paging.LIMIT),
                    next < total && next <= Paging.LAST ? next : -1);
        }
    }
}
