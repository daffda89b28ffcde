package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A fit, explained.
 *
 * @param number 0 to 100, rounded
 * @param want what the person wants
 * @param get what the person can get
 * @param formula how the number follows from both sides
 * @param strong sentences for it, heaviest first
 * @param weak sentences against it, costliest first
 * @param unmet hard requirements that are not met
 * @param questions hard requirements of which the person does not speak
 * @param distance the way to work; null if unknown
 */
record FitView(
        long number,
        SideView want,
        SideView get,
        String formula,
        List<String> strong,
        List<String> weak,
        List<String> unmet,
        List<String> questions,
        @Nullable String distance) {

    /**
     * One side of a fit.
     *
     * @param name of the side
     * @param known false if nothing of it is known
     * @param percent 0 to 100, rounded
     * @param total the score with one digit after the point, 0.0 to 100.0
     * @param parts in the order of the features; their points add up to the total
     */
    record SideView(String name, boolean known, long percent, String total, List<PartView> parts) {}

    /**
     * One feature's part.
     *
     * @param name of the feature
     * @param weight percent of its side
     * @param value percent
     * @param points weight × value, of 100
     * @param known false if person or vacancy do not say; its weight went to the others
     * @param evidence why
     */
    record PartView(
            String name,
            String weight,
            String value,
            String points,
            boolean known,
            String evidence) {}
}
