package org.lotusmatch.indexer.ingest;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies a workbook's shared texts from XML to files in which they are found by number. */
final class SharedTextWriter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream texts;
    private final DataOutputStream ends;
    private long end;

    SharedTextWriter(Path textFile, Path endFile) throws IOException {
        texts = new BufferedOutputStream(Files.newOutputStream(textFile), BUFFER);
        ends =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(endFile), BUFFER));
    }

    void write(XmlPart xml) throws IOException {
        while (xml.nextElement()) {
            if (xml.isAt("si")) {
                write(RichText.read(xml, "si"));
            }
        }
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        texts.write(bytes);
        end += bytes.length;
        ends.writeLong(end);
    }

    @Override
    public void close() throws IOException {
        try (texts;
                ends) {
            texts.flush();
        }
    }
}
