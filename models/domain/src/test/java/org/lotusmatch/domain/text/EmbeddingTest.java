package org.lotusmatch.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @Test
    void bytesCarryEveryBit() {
        Embedding vector = Embedding.normalised(new float[] {0.1f, -3, 1e-20f});
        assertThat(Embedding.ofBytes(vector.toBytes())).isEqualTo(vector);
    }

    @Test
    void cosineOfRightAnglesIsZero() {
        Embedding x = Embedding.normalised(new float[] {2, 0});
        Embedding y = Embedding.normalised(new float[] {0, 5});
        assertThat(x.cosine(y)).isZero();
        assertThat(x.cosine(x)).isCloseTo(1, within(1e-6));
    }

    @Test
    void refusesWhatHasNoDirection() {
        assertThatThrownBy(() -> Embedding.normalised(new float[] {0, 0}))
                .hasMessageContaining("not all zero");
    }
}
