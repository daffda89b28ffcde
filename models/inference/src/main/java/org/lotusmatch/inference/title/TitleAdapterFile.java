package org.lotusmatch.inference.title;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file of a {@link TitleAdapter}: magic, id, encoder, dimensions, mean and matrix as floats,
 * then the known titles in their order with a signed byte a component. Big-endian.
 */
public final class TitleAdapterFile {
    private static final int MAGIC = 0x4C4D5441; // LMTA

    private TitleAdapterFile() {}

    /**
     * @throws IOException if the file is cut short or not of this format
     */
    public static TitleAdapter read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(file));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a title adapter");
        }
        String id = in.readUTF();
        String encoder = in.readUTF();
        int from = in.readInt();
        int to = in.readInt();
        LinearMap map = new LinearMap(floats(in, from), matrix(in, to, from));
        Map<String, byte[]> known = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            known.put(in.readUTF(), in.readNBytes(to));
        }
        return new TitleAdapter(id, encoder, map, known);
    }

    /** Closes the stream. */
    public static void write(TitleAdapter adapter, OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
            LinearMap map = adapter.map();
            out.writeInt(MAGIC);
            out.writeUTF(adapter.id());
            out.writeUTF(adapter.encoder());
            out.writeInt(map.mean().length);
            out.writeInt(map.dimension());
            write(map.mean(), out);
            for (float[] row : map.rows()) {
                write(row, out);
            }
            out.writeInt(adapter.known().size());
            for (Map.Entry<String, byte[]> title : new TreeMap<>(adapter.known()).entrySet()) {
                out.writeUTF(title.getKey());
                out.write(title.getValue());
            }
        }
    }

    private static float[][] matrix(DataInputStream in, int rows, int columns) throws IOException {
        float[][] matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = floats(in, columns);
        }
        return matrix;
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }
}
