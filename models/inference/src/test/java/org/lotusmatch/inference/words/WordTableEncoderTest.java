package org.lotusmatch.inference.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.text.Embedding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

class WordTableEncoderTest {
    private static final List<String> WORDS = List.of("焊工", "电工", "的");
    private static final List<float[]> VECTORS =
            List.of(new float[] {3, 4}, new float[] {1, 0}, new float[] {0, 0});

    @Test
    void aTextIsTheDirectionOfTheSumOfItsWords() throws IOException {
        float[] vector = encoder().encodeQuery("焊工和电工").toArray();

        assertThat(vector[0]).isCloseTo((float) (4 / Math.sqrt(32)), within(0.02f));
        assertThat(vector[1]).isCloseTo((float) (4 / Math.sqrt(32)), within(0.02f));
    }

    @Test
    void wordsWithoutWeightChangeNothing() throws IOException {
        WordTableEncoder encoder = encoder();

        assertThat(encoder.encodeQuery("焊工的")).isEqualTo(encoder.encodeQuery("焊工"));
    }

    @Test
    void questionsAndDocumentsAreEncodedAlikeInTheOrderGiven() throws IOException {
        WordTableEncoder encoder = encoder();

        assertThat(encoder.encodeDocuments(List.of("电工", "焊工")))
                .containsExactly(encoder.encodeQuery("电工"), encoder.encodeQuery("焊工"));
        assertThat(encoder.encodeDocuments(List.of())).isEmpty();
    }

    @Test
    void textsWithoutAKnownWordAreFarFromAllOthers() throws IOException {
        WordTableEncoder encoder = encoder();
        Embedding blank = encoder.encodeQuery("");

        assertThat(blank).isEqualTo(encoder.encodeQuery("？？？"));
        assertThat(blank.cosine(encoder.encodeQuery("焊工"))).isZero();
        assertThat(blank.dimension()).isEqualTo(encoder.dimension());
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        byte[] file = file();

        assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length - 1)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3, 4}))
                .isInstanceOf(IOException.class)
                .hasMessage("not a word table");
    }

    private static WordTableEncoder encoder() throws IOException {
        return new WordTableEncoder(read(file()));
    }

    private static WordTable read(byte[] file) throws IOException {
        return WordTableFile.read(new ByteArrayInputStream(file));
    }

    private static byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordTableFile.write("words", 2, WORDS, VECTORS, out);
        return out.toByteArray();
    }
}
