package org.lotusmatch.inference.title;

import org.lotusmatch.domain.text.Embedding;

/**
 * A direction in one signed byte a component, the largest being ±127. The length is not kept: it is
 * one.
 */
final class SignedBytes {
    private SignedBytes() {}

    static byte[] of(Embedding vector) {
        float[] components = vector.toArray();
        float largest = 0;
        for (float component : components) {
            largest = Math.max(largest, Math.abs(component));
        }
        byte[] bytes = new byte[components.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(components[i] / largest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    static Embedding vector(byte[] bytes) {
        float[] components = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            components[i] = bytes[i];
        }
        return Embedding.normalised(components);
    }
}
