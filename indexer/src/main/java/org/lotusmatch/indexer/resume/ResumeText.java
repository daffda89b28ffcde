package org.lotusmatch.indexer.resume;

import java.util.List;

/**
 * The text of a résumé.
 *
 * @param lines without blank ones; the cells of a table's row stand in one line, with tabs between
 * @param fromScan whether it was read out of a picture
 */
record ResumeText(List<String> lines, boolean fromScan) {
    ResumeText {
        lines = List.copyOf(lines);
    }

    /** Letters, digits and Han characters: what a picture of a text has none of. */
    long weight() {
        return lines.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
