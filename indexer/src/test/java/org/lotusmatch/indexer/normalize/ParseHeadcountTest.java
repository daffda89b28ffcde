package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.vacancy.Headcount;

class ParseHeadcountTest {
    private final ParseHeadcount parseHeadcount = new ParseHeadcount();

    @ParameterizedTest
    @CsvSource({
        "招1人, 1, 1",
        "5-10人, 5, 10",
        "20人, 20, 20",
        "3名, 3, 3",
        "10, 10, 10",
        "两名, 2, 2",
        "十五人, 15, 15",
        "2.0, 2, 2"
    })
    void readsHowManyAreLookedFor(String words, int low, int high) {
        assertThat(parseHeadcount.parse(words))
                .isEqualTo(Reading.of(new Headcount(low, high, words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"若干人", "招若干人", "不限"})
    void leavesItOpen(String words) {
        assertThat(parseHeadcount.parse(words)).isEqualTo(Reading.open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10-5人", "大专", "三年"})
    void understandsNothingElse(String words) {
        assertThat(parseHeadcount.parse(words).understood()).isFalse();
    }
}
