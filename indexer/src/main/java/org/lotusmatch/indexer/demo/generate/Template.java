package org.lotusmatch.indexer.demo.generate;

import java.util.function.UnaryOperator;

/** Fills the {…} of a text. */
final class Template {
    private Template() {}

    /**
     * @param word the words for a name in braces, which may hold braces themselves
     */
    static String fill(String text, UnaryOperator<String> word) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open);
            filled.append(fill(word.apply(text.substring(open + 1, close)), word));
            from = close + 1;
        }
        return from == 0 ? text : filled.append(text, from, text.length()).toString();
    }
}
