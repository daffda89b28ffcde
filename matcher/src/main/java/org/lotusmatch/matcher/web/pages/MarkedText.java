package org.lotusmatch.matcher.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Words in which quotes stand out: a text cut into pieces, some of them marked. */
final class MarkedText {
    /** How a finding ends a quote that was too long to keep. */
    private static final String CUT = "…";

    private MarkedText() {}

    /**
     * @param number of the finding, 1-based
     * @param words looked for in the text
     */
    record Quote(int number, String words) {
        /** What of it can be found in a text. */
        String found() {
            return words.endsWith(CUT) ? words.substring(0, words.length() - 1) : words;
        }

        boolean isIn(String text) {
            return !found().isEmpty() && text.contains(found());
        }
    }

    /**
     * @param text never empty
     * @param numbers of the findings whose quotes these letters belong to; empty = not marked
     */
    record Piece(String text, List<Integer> numbers) {
        public boolean marked() {
            return !numbers.isEmpty();
        }
    }

    /**
     * Every place of every quote is marked; where quotes overlap, the piece belongs to all of them.
     *
     * @return pieces that joined give the text
     */
    static List<Piece> of(String text, List<Quote> quotes) {
        List<TreeSet<Integer>> owners = new ArrayList<>();
        text.chars().forEach(letter -> owners.add(new TreeSet<>()));
        for (Quote quote : quotes) {
            mark(text, quote, owners);
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= text.length(); to++) {
            if (to == text.length() || !owners.get(to).equals(owners.get(from))) {
                pieces.add(new Piece(text.substring(from, to), List.copyOf(owners.get(from))));
                from = to;
            }
        }
        return pieces;
    }

    private static void mark(String text, Quote quote, List<TreeSet<Integer>> owners) {
        String words = quote.found();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            owners.subList(at, at + words.length()).forEach(owner -> owner.add(quote.number()));
            at = text.indexOf(words, at + words.length());
        }
    }

    /**
     * The first place of a quote with a few letters around it; the quote alone where the text does
     * not have it.
     *
     * @param around most letters to either side
     */
    static List<Piece> around(String text, Quote quote, int around) {
        int at = text.indexOf(quote.found());
        if (at < 0 || quote.found().isEmpty()) {
            return of(quote.words(), List.of(quote));
        }
        int from = Math.max(0, at - around);
        int to = Math.min(text.length(), at + quote.found().length() + around);
        String part = text.substring(from, to).replaceAll("\\s+", " ");
        return of((from > 0 ? CUT : "") + part + (to < text.length() ? CUT : ""), List.of(quote));
    }
}
