package org.lotusmatch.indexer.resume;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a résumé.
 *
 * @param section in which it stands
 * @param label what it is said to be; null where nothing is said
 * @param text without the label, not blank
 * @param line 0-based number of its line
 */
record Entry(Section section, @Nullable Label label, String text, int line) {
    boolean is(Label wanted) {
        return label == wanted;
    }

    boolean isPlainIn(Section wanted) {
        return label == null && section == wanted;
    }
}
