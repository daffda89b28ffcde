package org.lotusmatch.indexer.normalize;

import java.util.List;

/** Where in an address a name stands. */
final class PlaceWords {
    private static final String SEPARATORS = " \t\n-—–_/·,，、;；:：()（）[]【】|>";
    private static final String LIST_MARKS = "、及和与/，,";

    private PlaceWords() {}

    /** How well a name is set off from its neighbours. */
    enum Setting {
        /** Between separators. */
        FREE,
        /** Right behind the place it lies in. */
        FOLLOWS,
        /** Among other words. */
        WITHIN
    }

    /**
     * @param behind index behind the last name understood, 0 if there is none
     * @param framed whether a wider place is known
     */
    static Setting settingOf(String words, Match<List<Place>> name, int behind, boolean framed) {
        boolean opens = name.start() == 0 || isSeparator(words.charAt(name.start() - 1));
        boolean closes = name.end() == words.length() || isSeparator(words.charAt(name.end()));
        boolean follows = framed && behind > 0 && name.start() == behind;
        if (closes && (opens || follows)) {
            return Setting.FREE;
        }
        return follows ? Setting.FOLLOWS : Setting.WITHIN;
    }

    /** Whether a mark between list items is right in front. */
    static boolean isListed(String words, int start) {
        return start > 0 && LIST_MARKS.indexOf(words.charAt(start - 1)) >= 0;
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
