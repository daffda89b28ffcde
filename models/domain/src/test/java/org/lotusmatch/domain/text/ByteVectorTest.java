package org.lotusmatch.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.Random;

class ByteVectorTest {
    @RepeatedTest(20)
    void cosinesAreThoseOfTheExactVectors(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Embedding one = vector(random);
        Embedding other = vector(random);
        assertThat(ByteVector.of(one).cosine(ByteVector.of(other)))
                .isCloseTo(one.cosine(other), within(0.01));
    }

    @Test
    void theLargestComponentIsTheLargestByte() {
        Embedding vector = Embedding.normalised(new float[] {0.5f, -2, 0});
        assertThat(ByteVector.of(vector).toArray()).containsExactly(32, -127, 0);
    }

    @Test
    void whoeverGetsTheBytesCannotChangeTheVector() {
        ByteVector vector = ByteVector.of(Embedding.normalised(new float[] {1, 0}));
        vector.toArray()[0] = 0;
        assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-6));
    }

    private static Embedding vector(Random random) {
        float[] components = new float[193];
        for (int i = 0; i < components.length; i++) {
            components[i] = (float) random.nextGaussian();
        }
        return Embedding.normalised(components);
    }
}
