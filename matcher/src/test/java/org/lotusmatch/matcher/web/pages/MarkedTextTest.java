package org.lotusmatch.matcher.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.matcher.web.pages.MarkedText.Piece;
import org.lotusmatch.matcher.web.pages.MarkedText.Quote;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MarkedTextTest {
    private static Piece plain(String text) {
        return new Piece(text, List.of());
    }

    private static Piece marked(String text, Integer... numbers) {
        return new Piece(text, List.of(numbers));
    }

    @Test
    void everyPlaceOfEveryQuoteIsMarked() {
        assertThat(MarkedText.of("限男性，交押金；限男性", List.of(new Quote(1, "限男性"), new Quote(2, "押金"))))
                .containsExactly(
                        marked("限男性", 1),
                        plain("，交"),
                        marked("押金", 2),
                        plain("；"),
                        marked("限男性", 1));
    }

    @Test
    void whereQuotesOverlapThePieceBelongsToBoth() {
        assertThat(
                        MarkedText.of(
                                "招男工三十五岁以下", List.of(new Quote(1, "男工三十"), new Quote(2, "三十五岁以下"))))
                .containsExactly(
                        plain("招"), marked("男工", 1), marked("三十", 1, 2), marked("五岁以下", 2));
    }

    @Test
    void aQuoteThatWasCutIsFoundByItsBeginning() {
        assertThat(MarkedText.of("很长很长的话", List.of(new Quote(1, "很长很长…"))))
                .containsExactly(marked("很长很长", 1), plain("的话"));
    }

    @Test
    void nothingIsMarkedWithoutWords() {
        assertThat(MarkedText.of("", List.of(new Quote(1, "")))).isEmpty();
        assertThat(MarkedText.of("电工", List.of(new Quote(1, "")))).containsExactly(plain("电工"));
        assertThat(MarkedText.around("电工", new Quote(1, "押金"), 5)).containsExactly(marked("押金", 1));
    }

    @Test
    void aQuoteIsShownWithWhatStandsAroundIt() {
        assertThat(MarkedText.around("一二三四五限男性六七八九", new Quote(1, "限男性"), 2))
                .containsExactly(plain("…四五"), marked("限男性", 1), plain("六七…"));
    }

    @Test
    void thePiecesJoinedAreTheText() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String text = letters(random, 12);
            List<Quote> quotes =
                    Stream.of(1, 2, 3)
                            .map(number -> new Quote(number, letters(random, 3)))
                            .toList();
            List<Piece> pieces = MarkedText.of(text, quotes);
            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            for (Quote quote : quotes) {
                assertThat(pieces.stream().anyMatch(p -> p.numbers().contains(quote.number())))
                        .isEqualTo(quote.isIn(text));
            }
        }
    }

    private static String letters(Random random, int most) {
        return random.ints(random.nextInt(most + 1), 0, 3)
                .mapToObj(letter -> String.valueOf((char) ('a' + letter)))
                .collect(Collectors.joining());
    }

    @Test
    void aQuoteIsMarkedInItsOwnFieldAndElsewhereOnlyIfThatDoesNotShowIt() {
        QuotesByPlace quotes =
                new QuotesByPlace(
                        List.of(
                                Finding.flag("gender-condition", "title", "男"),
                                Finding.flag("fee-or-deposit", "benefits", "押金")));
        quotes.place("title", "男工");
        quotes.place("description", "男女不限，押金");
        assertThat(quotes.mark("title", "男工")).containsExactly(marked("男", 1), plain("工"));
        assertThat(quotes.mark("description", "男女不限，押金"))
                .containsExactly(plain("男女不限，"), marked("押金", 2));
    }
}
