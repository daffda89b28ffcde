package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Refuses a ZIP container that is no Word document, or unpacks to more than a résumé can need,
 * before it is opened.
 */
final class PackedSize {
    /** Pictures included; POI holds the parts in memory. */
    private static final long MOST_BYTES = 100L << 20;

    /** The text of thirty pages is some 3 MB of XML. */
    private static final long MOST_XML_BYTES = 20L << 20;

    private static final int MOST_PARTS = 2_000;

    /** Some writers number it: word/document2.xml. */
    private static final String DOCUMENT = "word/document";

    private PackedSize() {}

    /**
     * @throws UnreadableFileException {@code resume-bomb}, {@code resume-format}
     */
    static void check(byte[] content) throws IOException {
        boolean hasDocument = false;
        long total = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                hasDocument |= part.getName().startsWith(DOCUMENT);
                long left = (isXml(part) ? MOST_XML_BYTES : MOST_BYTES) + 1;
                long size = zip.skip(left);
                total += size;
                if (size == left || total > MOST_BYTES || parts > MOST_PARTS) {
                    throw new UnreadableFileException("resume-bomb");
                }
            }
        }
        if (!hasDocument) {
            throw new UnreadableFileException("resume-format");
        }
    }

    private static boolean isXml(ZipEntry part) {
        return part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
    }
}
