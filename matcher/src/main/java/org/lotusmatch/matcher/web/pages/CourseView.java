package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A course on a card.
 *
 * @param id record id
 * @param title as written
 * @param provider who teaches it
 * @param cost what the person pays
 * @param free whether that is nothing
 * @param dates from when until when; null if not said
 * @param place as written; null if not said
 * @param facts short: type, level, mode, hours, seats
 * @param notes what a reader should beware of
 */
record CourseView(
        String id,
        String title,
        String provider,
        String cost,
        boolean free,
        @Nullable String dates,
        @Nullable String place,
        List<String> facts,
        List<String> notes) {}
