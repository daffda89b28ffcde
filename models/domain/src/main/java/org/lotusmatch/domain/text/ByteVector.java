package org.lotusmatch.domain.text;

/**
 * A direction in one signed byte a component, the largest being ±127: a quarter of the room, and
 * cosines of whole numbers, which are the same however they are added up. Immutable.
 */
public final class ByteVector {
    private final byte[] components;
    private final float length;

    private ByteVector(byte[] components) {
        this.components = components;
        this.length = (float) Math.sqrt(product(components, components));
    }

    public static ByteVector of(Embedding vector) {
        float[] exact = vector.toArray();
        float largest = 0;
        for (float component : exact) {
            largest = Math.max(largest, Math.abs(component));
        }
        byte[] components = new byte[exact.length];
        for (int i = 0; i < components.length; i++) {
            components[i] = (byte) Math.round(exact[i] / largest * Byte.MAX_VALUE);
        }
        return new ByteVector(components);
    }

    /** In [-1, 1], within a hundredth of the exact vectors' own. */
    public double cosine(ByteVector other) {
        return product(components, other.components) / (length * other.length);
    }

    /** A copy, {@code byte[dimension]}. */
    public byte[] toArray() {
        return components.clone();
    }

    /** Of whole numbers, which the compiler adds many at a time without changing the sum. */
    private static int product(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
