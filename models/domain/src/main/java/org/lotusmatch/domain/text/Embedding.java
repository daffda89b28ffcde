package org.lotusmatch.domain.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** An immutable, L2-normalised vector. Equal if all components are. */
public final class Embedding {
    private final float[] components;

    private Embedding(float[] components) {
        this.components = components;
    }

    /**
     * Normalises and copies.
     *
     * @throws IllegalArgumentException if empty, all zero or not finite
     */
    public static Embedding normalised(float[] vector) {
        double square = 0;
        for (float component : vector) {
            square += (double) component * component;
        }
        if (!(square > 0) || Double.isInfinite(square)) {
            throw new IllegalArgumentException(
                    "a vector to normalise must be finite and not all zero");
        }
        float[] unit = new float[vector.length];
        double length = Math.sqrt(square);
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return new Embedding(unit);
    }

    /** Reads what {@link #toBytes()} wrote, bit by bit. */
    public static Embedding ofBytes(byte[] bytes) {
        float[] components = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(components);
        return new Embedding(components);
    }

    /** Little-endian floats, {@code 4 × dimension} bytes. */
    public byte[] toBytes() {
        ByteBuffer buffer =
                ByteBuffer.allocate(components.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(components);
        return buffer.array();
    }

    public int dimension() {
        return components.length;
    }

    /** A copy of the components, {@code float[dimension]}. */
    public float[] toArray() {
        return components.clone();
    }

    /**
     * Cosine of the angle between both, in [-1, 1].
     *
     * @throws IllegalArgumentException if the dimensions differ
     */
    public double cosine(Embedding other) {
        if (other.components.length != components.length) {
            throw new IllegalArgumentException(
                    "dimensions differ: " + components.length + " and " + other.components.length);
        }
        float sum = 0;
        for (int i = 0; i < components.length; i++) {
            sum += components[i] * other.components[i];
        }
        return Math.clamp(sum, -1f, 1f);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && Arrays.equals(components, that.components);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(components);
    }

    @Override
    public String toString() {
        return "Embedding[" + components.length + "]";
    }
}
