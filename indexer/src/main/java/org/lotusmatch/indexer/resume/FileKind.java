package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes; names and media types of uploads are not trusted. */
enum FileKind {
    PDF,
    /** A ZIP container: DOCX, or something else. */
    ZIP,
    /** An OLE 2 container: DOC, an encrypted DOCX, or something else. */
    OLE,
    PNG,
    JPEG,
    TIFF,
    BMP,
    TEXT;

    /** Readers accept a PDF whose header comes late (ISO 32000-1, Annex H, note 13). */
    private static final int PDF_HEADER_WITHIN = 1024;

    /**
     * @throws UnreadableFileException {@code resume-empty}
     */
    static FileKind of(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableFileException("resume-empty");
        }
        String head =
                new String(
                        content,
                        0,
                        Math.min(content.length, PDF_HEADER_WITHIN),
                        StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        return head.contains("%PDF-") ? PDF : picture(head);
    }

    private static FileKind picture(String head) {
        if (head.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        return head.startsWith("BM") && head.indexOf('\0') > 0 ? BMP : TEXT;
    }
}
