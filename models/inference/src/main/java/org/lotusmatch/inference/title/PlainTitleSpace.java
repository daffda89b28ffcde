package org.lotusmatch.inference.title;

import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.text.TitleSpace;

import java.util.List;

/** An encoder's own vectors, for encoders that no adapter was fitted on. */
public final class PlainTitleSpace implements TitleSpace {
    private final TextEncoder encoder;

    public PlainTitleSpace(TextEncoder encoder) {
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
    public List<Embedding> encode(List<String> titles) {
        return encoder.encodeDocuments(titles.stream().map(Words::fold).toList());
    }
}
