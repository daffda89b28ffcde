package org.lotusmatch.inference.words;

import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.List;

/**
 * The sum of the words' vectors, without regard to their order. Questions and documents are encoded
 * alike. A text without a known word gets a vector of its own, far from every other.
 */
public final class WordTableEncoder implements TextEncoder {
    private final WordTable table;
    private final WordReader reader;

    public WordTableEncoder(WordTable table) {
        this.table = table;
        this.reader = new WordReader(table.rows());
    }

    @Override
    public String id() {
        return table.id();
    }

    /** One more than the table's: the last component is that of texts without a known word. */
    @Override
    public int dimension() {
        return table.dimension() + 1;
    }

    @Override
    public Embedding encodeQuery(String text) {
        return encode(text);
    }

    @Override
    public List<Embedding> encodeDocuments(List<String> texts) {
        return texts.stream().map(this::encode).toList();
    }

    private Embedding encode(String text) {
        float[] sum = new float[dimension()];
        reader.read(text, row -> table.addTo(sum, row));
        if (isZero(sum)) {
            sum[table.dimension()] = 1;
        }
        return Embedding.normalised(sum);
    }

    private static boolean isZero(float[] vector) {
        for (float component : vector) {
            if (component != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {}
}
