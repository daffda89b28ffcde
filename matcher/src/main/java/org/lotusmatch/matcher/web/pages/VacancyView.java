package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A vacancy on a card.
 *
 * @param id record id
 * @param title as written
 * @param employer name
 * @param pay as written, or that it is not stated
 * @param monthly yuan a month where the words do not say so plainly; null otherwise
 * @param place as written; null if not said
 * @param facts short: kind of employment, education, years, headcount
 * @param notes what a reader should beware of
 * @param expired whether its last day has passed
 * @param copies other advertisements of the job that may be answered
 * @param silence how long nothing was heard of it; null if never anything was
 */
record VacancyView(
        String id,
        String title,
        String employer,
        String pay,
        @Nullable String monthly,
        @Nullable String place,
        List<String> facts,
        List<String> notes,
        boolean expired,
        int copies,
        @Nullable String silence) {}
