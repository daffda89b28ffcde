package org.lotusmatch.matcher.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class TitleEndingsTest {
    private final TitleEndings endings =
            new TitleEndings(List.of("焊工", "氩弧焊工", "电工", "瓦工", "会计", "税务会计", "出纳"));

    @Test
    void anEndingIsTheRarerTheFewerTitlesEndSo() {
        assertThat(endings.rarity("工")).isCloseTo(1 - Math.log(5) / Math.log(8), within(1e-12));
        assertThat(endings.rarity("焊工")).isGreaterThan(endings.rarity("工"));
        assertThat(endings.rarity("氩弧焊工")).isGreaterThan(endings.rarity("焊工"));
    }

    @Test
    void anEndingThatNoTitleHasIsRarest() {
        assertThat(endings.rarity("训犬")).isEqualTo(1);
    }
}
