package org.lotusmatch.inference.title;

import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.text.TitleSpace;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;

/** An encoder's vectors through a map that was fitted on the taxonomy's titles. */
public final class AdaptedTitleSpace implements TitleSpace {
    private final TextEncoder encoder;
    private final TitleAdapter adapter;

    /**
     * @throws IllegalArgumentException if the adapter was not fitted on this encoder
     */
    public AdaptedTitleSpace(TextEncoder encoder, TitleAdapter adapter) {
        if (!adapter.fits(encoder)) {
            throw new IllegalArgumentException(
                    "the adapter "
                            + adapter.id()
                            + " was fitted on "
                            + adapter.encoder()
                            + ", the encoder is "
                            + encoder.id());
        }
        this.encoder = encoder;
        this.adapter = adapter;
    }

    @Override
    public String id() {
        return adapter.id() + "/" + encoder.id();
    }

    @Override
    public int dimension() {
        return adapter.dimension();
    }

    @Override
    public List<Embedding> encode(List<String> titles) {
        List<String> folded = titles.stream().map(Words::fold).toList();
        Map<String, Embedding> vectors = new HashMap<>();
        SequencedCollection<String> unknown = new LinkedHashSet<>();
        for (String title : folded) {
            adapter.findKnown(title)
                    .ifPresentOrElse(
                            vector -> vectors.put(title, vector), () -> unknown.add(title));
        }
        List<String> texts = List.copyOf(unknown);
        List<Embedding> encoded = encoder.encodeDocuments(texts);
        for (int i = 0; i < texts.size(); i++) {
            vectors.put(texts.get(i), adapter.adapt(encoded.get(i)));
        }
        return folded.stream().map(vectors::get).toList();
    }
}
