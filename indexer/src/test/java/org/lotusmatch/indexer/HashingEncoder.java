package org.lotusmatch.indexer;

import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A vector for every text, drawn from the text's hash: no meaning, but always the same. Counts what
 * it encodes.
 */
public final class HashingEncoder implements TextEncoder {
    private static final int DIMENSION = 16;

    public final AtomicInteger encoded = new AtomicInteger();
    private final String id;

    public HashingEncoder() {
        this("hashing/1");
    }

    public HashingEncoder(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public Embedding encodeQuery(String text) {
        return vector(text);
    }

    @Override
    public List<Embedding> encodeDocuments(List<String> texts) {
        encoded.addAndGet(texts.size());
        return texts.stream().map(HashingEncoder::vector).toList();
    }

    private static Embedding vector(String text) {
        Random random = new Random(text.hashCode());
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = random.nextFloat() - 0.5f;
        }
        return Embedding.normalised(vector);
    }

    @Override
    public void close() {}
}
