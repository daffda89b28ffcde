package org.lotusmatch.inference.words;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of a {@link WordTable}: magic, id, dimension, count, then each word with its scale and
 * its signed bytes. Big-endian.
 */
public final class WordTableFile {
    private static final int MAGIC = 0x4C4D5754; // LMWT

    private WordTableFile() {}

    /**
     * @throws IOException if the file is cut short or not of this format
     */
    public static WordTable read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(file));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a word table");
        }
        String id = in.readUTF();
        int dimension = in.readInt();
        int count = in.readInt();
        Map<String, Integer> rows = HashMap.newHashMap(count);
        float[] scales = new float[count];
        byte[] bytes = new byte[count * dimension];
        for (int row = 0; row < count; row++) {
            rows.put(in.readUTF(), row);
            scales[row] = in.readFloat();
            in.readFully(bytes, row * dimension, dimension);
        }
        return new WordTable(id, dimension, Map.copyOf(rows), scales, bytes);
    }

    /**
     * Closes the stream.
     *
     * @param words in the order of their rows
     * @param vectors beside the words, weighted; all zero for words that say nothing
     */
    public static void write(
            String id, int dimension, List<String> words, List<float[]> vectors, OutputStream file)
            throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
            out.writeInt(MAGIC);
            out.writeUTF(id);
            out.writeInt(dimension);
            out.writeInt(words.size());
            for (int row = 0; row < words.size(); row++) {
                out.writeUTF(words.get(row));
                write(vectors.get(row), out);
            }
        }
    }

    private static void write(float[] vector, DataOutputStream out) throws IOException {
        float largest = 0;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        float scale = largest / Byte.MAX_VALUE;
        out.writeFloat(scale);
        for (float component : vector) {
            out.writeByte(scale == 0 ? 0 : Math.round(component / scale));
        }
    }
}
