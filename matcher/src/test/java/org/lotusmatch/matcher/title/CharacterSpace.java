package org.lotusmatch.matcher.title;

import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TitleSpace;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Titles with the same characters are near; counts what it encodes. No model needed. */
public final class CharacterSpace implements TitleSpace {
    private static final int DIMENSION = 128;

    final AtomicInteger encoded = new AtomicInteger();

    @Override
    public String id() {
        return "characters";
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public List<Embedding> encode(List<String> titles) {
        encoded.addAndGet(titles.size());
        return titles.stream().map(CharacterSpace::vector).toList();
    }

    private static Embedding vector(String title) {
        float[] counts = new float[DIMENSION];
        Words.fold(title).chars().forEach(c -> counts[c % DIMENSION]++);
        counts[0] += title.isBlank() ? 1 : 0;
        return Embedding.normalised(counts);
    }
}
