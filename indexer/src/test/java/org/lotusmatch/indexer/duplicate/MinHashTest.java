package org.lotusmatch.indexer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class MinHashTest {
    private static final int TEXTS = 400;

    @Test
    void similarityIsSharedOverHeld() {
        Shingles abcdef = Shingles.of("abcdef");
        assertThat(abcdef.similarity(Shingles.of("abcdef"))).isEqualTo(1);
        assertThat(abcdef.similarity(Shingles.of("abcdeg"))).isCloseTo(2 / 4.0, within(1e-9));
        assertThat(abcdef.similarity(Shingles.of("uvwxyz"))).isZero();
        assertThat(Shingles.of("a,b。cd").similarity(Shingles.of("abcd"))).isEqualTo(1);
        assertThat(Shingles.of("abc").similarity(Shingles.of("abc"))).as("too short").isZero();
    }

    @Test
    void theSameTextAlwaysHasTheSameBandsAndAnotherScopeHasOthers() {
        List<Long> bands = MinHash.bands(Shingles.of(Prints.BODY), 1);
        assertThat(MinHash.bands(Shingles.of(Prints.BODY), 1)).isEqualTo(bands);
        assertThat(MinHash.bands(Shingles.of(Prints.BODY), 2)).doesNotContainAnyElementsOf(bands);
    }

    @Test
    void nearlyAllLikeTextsShareABandAndFewUnlikeOnesDo() {
        Random random = new Random(11);
        int like = 0;
        int found = 0;
        int unlike = 0;
        int mistaken = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText(random);
            Shingles one = Shingles.of(text);
            Shingles other = Shingles.of(Prints.edited(text, 40 + random.nextInt(40)));
            if (one.similarity(other) >= 0.85) {
                like++;
                found += shareBand(one, other) ? 1 : 0;
            }
            unlike++;
            mistaken += shareBand(one, Shingles.of(Prints.edited(text, 6))) ? 1 : 0;
        }
        assertThat(like).isGreaterThan(100);
        assertThat(found / (double) like).isGreaterThan(0.97);
        assertThat(mistaken / (double) unlike).isLessThan(0.05);
    }

    private static boolean shareBand(Shingles one, Shingles other) {
        Set<Long> bands = new HashSet<>(MinHash.bands(one, 0));
        bands.retainAll(MinHash.bands(other, 0));
        return !bands.isEmpty();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append((char) (0x4e00 + random.nextInt(2000)));
        }
        return text.toString();
    }
}
