package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class RememberedTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<Integer> lengths =
            new Remembered<>(
                    words -> {
                        asked.incrementAndGet();
                        return words.length();
                    });

    @Test
    void asksOnceForTheSameWords() {
        assertThat(lengths.of("三个字")).isEqualTo(3);
        assertThat(lengths.of("三个字")).isEqualTo(3);
        assertThat(asked).hasValue(1);
    }

    @Test
    void staysRightWhenItForgets() {
        for (int i = 0; i < 20_000; i++) {
            String words = "字".repeat(i % 40) + i;
            assertThat(lengths.of(words)).isEqualTo(words.length());
        }
        assertThat(lengths.of("0")).isEqualTo(1);
    }
}
