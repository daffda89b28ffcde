package org.lotusmatch.indexer.normalize;

/** Bounds the work that overlong cells can cause. */
final class LongText {
    private LongText() {}

    /** The first {@code most} characters, or one less where that would cut a character in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
