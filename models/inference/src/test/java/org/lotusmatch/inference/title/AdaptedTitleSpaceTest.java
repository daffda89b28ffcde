package org.lotusmatch.inference.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.text.TitleSpace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class AdaptedTitleSpaceTest {
    private static final float[] MEAN = {0.1f, 0, 0};

    /** Keeps the second and the third component. */
    private static final float[][] MATRIX = {{0, 1, 0}, {0, 0, 1}};

    private final LengthEncoder encoder = new LengthEncoder("bge-test-1/runtime");

    @Test
    void unknownTitlesGoThroughTheEncoderAndTheMap() {
        float[] vector = space().encode(List.of("车工")).getFirst().toArray();

        assertThat(vector).hasSize(2);
        assertThat(vector[0] / vector[1]).isCloseTo(2, within(1e-4f));
        assertThat(encoder.encoded).containsExactly("车工");
    }

    @Test
    void titlesOfTheFitAreLookedUpHoweverTheyAreWritten() {
        List<Embedding> vectors = space().encode(List.of("Java 开发", "ｊａｖａ开发", "JAVA开发"));

        assertThat(encoder.encoded).isEmpty();
        assertThat(vectors.get(1)).isEqualTo(vectors.get(0));
        assertThat(vectors.get(2)).isEqualTo(vectors.get(0));
        assertThat(vectors.getFirst().toArray()[0]).isCloseTo(0.6f, within(0.01f));
    }

    @Test
    void ordersAndRepeatsAreKept() {
        List<Embedding> vectors = space().encode(List.of("电焊工", "车工", "电焊工"));

        assertThat(vectors.get(0)).isEqualTo(vectors.get(2)).isNotEqualTo(vectors.get(1));
        assertThat(encoder.encoded).containsExactlyInAnyOrder("电焊工", "车工");
    }

    @Test
    void anotherEncoderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdaptedTitleSpace(new LengthEncoder("words-1"), adapter()))
                .withMessageContaining("fitted on bge-test")
                .withMessageContaining("words-1");
    }

    @Test
    void theFileHoldsTheWholeAdapter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TitleAdapterFile.write(adapter(), out);
        TitleAdapter read = TitleAdapterFile.read(new ByteArrayInputStream(out.toByteArray()));
        List<String> titles = List.of("java开发", "车工");

        assertThat(new AdaptedTitleSpace(encoder, read).encode(titles))
                .isEqualTo(space().encode(titles));
        assertThat(read.id()).isEqualTo("adapter-1");
    }

    private TitleSpace space() {
        return new AdaptedTitleSpace(encoder, adapter());
    }

    private static TitleAdapter adapter() {
        return TitleAdapter.fitted(
                "adapter-1",
                "bge-test",
                MEAN,
                MATRIX,
                Map.of("java开发", Embedding.normalised(new float[] {0, 3, 4})));
    }

    /** The second component is the length of the text. */
    private record LengthEncoder(String id, List<String> encoded) implements TextEncoder {
        LengthEncoder(String id) {
            this(id, new ArrayList<>());
        }

        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public Embedding encodeQuery(String text) {
            encoded.add(text);
            return Embedding.normalised(new float[] {1, text.length(), 1});
        }

        @Override
        public List<Embedding> encodeDocuments(List<String> texts) {
            return texts.stream().map(this::encodeQuery).toList();
        }

        @Override
        public void close() {}
    }
}
