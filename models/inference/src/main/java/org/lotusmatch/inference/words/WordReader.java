package org.lotusmatch.inference.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Cuts text into the words of a vocabulary: Chinese by the longest word from the left, Latin words
 * and numbers into pieces as WordPiece does. What the vocabulary lacks is left out. Immutable.
 */
public final class WordReader {
    private final Map<String, Integer> rows;
    private final int longest;

    /**
     * @param rows number by word; pieces inside a Latin word start with {@code ##}
     */
    public WordReader(Map<String, Integer> rows) {
        this.rows = rows;
        this.longest =
                rows.keySet().stream()
                        .filter(word -> Character.isIdeographic(word.charAt(0)))
                        .mapToInt(String::length)
                        .max()
                        .orElse(1);
    }

    /** Hands on the number of each word, in the order of the text. */
    public void read(String text, IntConsumer found) {
        String folded = fold(text);
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            if (Character.isIdeographic(c)) {
                at = chinese(folded, at, found);
            } else if (isLatin(c)) {
                int end = at + 1;
                while (end < folded.length() && isLatin(folded.charAt(end))) {
                    end++;
                }
                pieces(folded.substring(at, end), found);
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Wide and capital letters as the encoder that the table was distilled from sees them. */
    private static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isIdeographic(c) && (c >= 0x80 || c >= 'A' && c <= 'Z')) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private int chinese(String text, int at, IntConsumer found) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            Integer row = rows.get(text.substring(at, at + length));
            if (row != null) {
                found.accept(row);
                return at + length;
            }
        }
        return at + 1;
    }

    /** A word that cannot be put together of pieces says nothing from there on. */
    private void pieces(String word, IntConsumer found) {
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            Integer row = null;
            while (row == null && end > at) {
                String piece = word.substring(at, end);
                row = rows.get(at == 0 ? piece : "##" + piece);
                end -= row == null ? 1 : 0;
            }
            if (row == null) {
                return;
            }
            found.accept(row);
            at = end;
        }
    }
}
