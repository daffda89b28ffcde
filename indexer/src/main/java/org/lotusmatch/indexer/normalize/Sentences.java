package org.lotusmatch.indexer.normalize;

/** Finds the sentence around a place in a text; numbered items are sentences of their own. */
final class Sentences {
    private static final int MOST_DIGITS = 2;

    private final String text;

    Sentences(String text) {
        this.text = text;
    }

    /** Index of the first character of the sentence that holds {@code at}. */
    int startOf(int at) {
        for (int i = at; i > 0; i--) {
            if (isEnd(text.charAt(i - 1)) || isItemNumber(i)) {
                return i;
            }
        }
        return 0;
    }

    /** Index behind the sentence that holds {@code at}. */
    int endOf(int at) {
        for (int i = at + 1; i < text.length(); i++) {
            if (isEnd(text.charAt(i - 1)) || isItemNumber(i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isEnd(char c) {
        return switch (c) {
            case '。', '；', ';', '！', '!', '？', '?', '\n', '\r', '●', '•', '◆', '■', '★' -> true;
            default -> false;
        };
    }

    /** Whether 2、 or 3. or ④ begins here; not within Java8.0 or 1.5万. */
    private boolean isItemNumber(int start) {
        char first = text.charAt(start);
        if (first >= '①' && first <= '⑳') {
            return true;
        }
        int end = start;
        while (end < text.length() && end - start <= MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        return end > start
                && end - start <= MOST_DIGITS
                && end < text.length()
                && "、.．)）".indexOf(text.charAt(end)) >= 0
                && !(end + 1 < text.length() && isDigit(text.charAt(end + 1)))
                && !(start > 0 && isPartOfName(text.charAt(start - 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPartOfName(char c) {
        return isDigit(c) || c == '.' || WordBoundary.isLatin(c);
    }
}
