package org.lotusmatch.indexer.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The texts that a workbook's cells refer to by number, laid out in two temporary files that are
 * mapped, not loaded: the texts in UTF-8, and where each ends.
 */
final class SharedTexts implements Closeable {
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final Path textFile;
    private final Path endFile;
    private final Arena arena = Arena.ofShared();
    private MemorySegment texts = MemorySegment.NULL;
    private MemorySegment ends = MemorySegment.NULL;

    private SharedTexts() throws IOException {
        String prefix = "lotus-" + ProcessHandle.current().pid() + "-";
        textFile = Files.createTempFile(prefix, ".texts");
        endFile = Files.createTempFile(prefix, ".ends");
    }

    /** Without a part there are no shared texts: all are in their cells. */
    static SharedTexts read(WorkbookPackage parts, Optional<String> name) throws IOException {
        SharedTexts texts = new SharedTexts();
        try {
            if (name.isPresent()) {
                texts.load(parts, name.get());
            }
            return texts;
        } catch (IOException | RuntimeException e) {
            try (texts) {
                throw e;
            }
        }
    }

    private void load(WorkbookPackage parts, String name) throws IOException {
        try (XmlPart xml = parts.part(name);
                SharedTextWriter writer = new SharedTextWriter(textFile, endFile)) {
            writer.write(xml);
        }
        texts = map(textFile);
        ends = map(endFile);
    }

    private MemorySegment map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    /** The text of a 0-based number, empty if there is none. */
    String text(long number) {
        if (number < 0 || number >= ends.byteSize() / Long.BYTES) {
            return "";
        }
        long from = number == 0 ? 0 : ends.get(LONG, (number - 1) * Long.BYTES);
        long to = ends.get(LONG, number * Long.BYTES);
        byte[] bytes = texts.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        arena.close();
        Files.deleteIfExists(textFile);
        Files.deleteIfExists(endFile);
    }
}
