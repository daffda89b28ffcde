package org.lotusmatch.inference.title;

import org.lotusmatch.domain.text.ByteVector;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A linear map for titles, and the titles that it was fitted on with their vectors. The model card
 * is {@code models/inference/cards/title-adapter-1.md}. Immutable.
 */
public final class TitleAdapter {
    private final String id;
    private final String encoder;
    private final LinearMap map;
    private final Map<String, byte[]> known;

    /**
     * @param id name and version
     * @param encoder what the ids of the encoders that it fits start with
     * @param known quantised vectors by folded title
     */
    TitleAdapter(String id, String encoder, LinearMap map, Map<String, byte[]> known) {
        this.id = id;
        this.encoder = encoder;
        this.map = map;
        this.known = Map.copyOf(known);
    }

    /**
     * A fitted map.
     *
     * @param mean {@code float[from]}, taken off first
     * @param matrix {@code float[to][from]}
     * @param titles the encoder's vectors by folded title
     */
    public static TitleAdapter fitted(
            String id,
            String encoder,
            float[] mean,
            float[][] matrix,
            Map<String, Embedding> titles) {
        LinearMap map = new LinearMap(mean, matrix);
        Map<String, byte[]> known = new HashMap<>();
        titles.forEach((title, vector) -> known.put(title, bytes(map.apply(vector))));
        return new TitleAdapter(id, encoder, map, known);
    }

    String id() {
        return id;
    }

    String encoder() {
        return encoder;
    }

    LinearMap map() {
        return map;
    }

    Map<String, byte[]> known() {
        return known;
    }

    /** Whether the encoder is the one, at whatever precision, that the map was fitted on. */
    public boolean fits(TextEncoder other) {
        return other.id().startsWith(encoder);
    }

    /** Whether the title was among those of the fit. */
    public boolean knows(String folded) {
        return known.containsKey(folded);
    }

    int dimension() {
        return map.dimension();
    }

    Embedding adapt(Embedding vector) {
        return map.apply(vector);
    }

    /**
     * @param folded by {@code Words.fold}
     */
    Optional<Embedding> findKnown(String folded) {
        return Optional.ofNullable(known.get(folded)).map(TitleAdapter::vector);
    }

    private static byte[] bytes(Embedding vector) {
        return ByteVector.of(vector).toArray();
    }

    private static Embedding vector(byte[] bytes) {
        float[] components = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            components[i] = bytes[i];
        }
        return Embedding.normalised(components);
    }
}
