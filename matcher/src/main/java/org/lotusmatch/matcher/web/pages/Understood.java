package org.lotusmatch.matcher.web.pages;

import java.util.List;

/**
 * How a person's words were read, so that a wrong reading can be seen and mended.
 *
 * @param readings words that were understood
 * @param facts education, place, pay
 * @param unknown words that were not understood; they are compared letter by letter
 * @param notes what parsers noticed
 */
record Understood(
        List<Reading> readings, List<Fact> facts, List<String> unknown, List<String> notes) {
    /**
     * @param words as written
     * @param meaning name of the occupation, skill or certificate
     * @param kind label of what it is
     */
    record Reading(String words, String meaning, String kind) {
        /** Whether the name adds anything to the words. */
        public boolean renamed() {
            return !words.equals(meaning);
        }
    }
}
