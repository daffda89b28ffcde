package org.lotusmatch.domain.text;

import java.util.List;

/**
 * Turns text into vectors whose cosine tells how near two texts are in meaning. Thread-safe.
 *
 * <p>Queries and documents are encoded differently by models that were trained so; raw cosines are
 * comparable among themselves and are no thresholds. Texts beyond the model's length are cut. Blank
 * text is encoded like any other.
 */
public interface TextEncoder extends AutoCloseable {
    /** Names model, weights and runtime; vectors of different ids must not be mixed. */
    String id();

    /** Components of each vector. */
    int dimension();

    /** Encodes a question. */
    Embedding encodeQuery(String text);

    /** Encodes documents, in the order given; an empty list gives an empty list. */
    List<Embedding> encodeDocuments(List<String> texts);

    @Override
    void close();
}
