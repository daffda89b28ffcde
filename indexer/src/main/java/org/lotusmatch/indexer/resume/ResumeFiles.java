package org.lotusmatch.indexer.resume;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.ResumeReading;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Text out of résumé files, within limits. Thread-safe. */
public final class ResumeFiles {
    private static final Duration FOR_TEXT = Duration.ofSeconds(20);
    private static final Duration FOR_SCANS = Duration.ofSeconds(90);

    /** What a scanner's own stamp or page number may leave in an otherwise empty text layer. */
    private static final int LEAST_TEXT = 20;

    private final BoundedReading bounded = new BoundedReading();
    private final @Nullable ScanText scans;

    /**
     * @param tesseract null where pictures cannot be read
     */
    public ResumeFiles(@Nullable Tesseract tesseract) {
        scans = tesseract == null ? null : new ScanText(tesseract);
    }

    boolean readsScans() {
        return scans != null;
    }

    /**
     * @throws UnreadableFileException {@code resume-…}
     */
    ResumeText read(InputStream content) throws IOException {
        int largest = Math.toIntExact(ResumeReading.LARGEST_BYTES);
        byte[] bytes = content.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new UnreadableFileException("resume-too-large", largest >> 20);
        }
        FileKind kind = FileKind.of(bytes);
        ResumeText text =
                switch (kind) {
                    case PNG, JPEG, TIFF, BMP -> scanned(bytes, kind);
                    case TEXT -> new ResumeText(PlainText.lines(bytes), false);
                    case PDF, ZIP, OLE -> written(bytes, kind);
                };
        if (text.weight() >= LEAST_TEXT) {
            return text;
        }
        throw new UnreadableFileException(text.fromScan() ? "resume-no-text" : "resume-too-short");
    }

    private ResumeText written(byte[] bytes, FileKind kind) {
        ResumeText text =
                bounded.run(
                        FOR_TEXT,
                        stopped -> () -> new ResumeText(lines(bytes, kind, stopped), false));
        return text.weight() < LEAST_TEXT ? scanned(bytes, kind) : text;
    }

    private static List<String> lines(byte[] bytes, FileKind kind, BooleanSupplier stopped)
            throws IOException, SAXException, TikaException, OpenXML4JException {
        TextLines lines = new TextLines(stopped);
        switch (kind) {
            case PDF -> PdfText.read(bytes, lines);
            case ZIP -> OfficeText.docx(bytes, lines);
            case OLE -> OfficeText.doc(bytes, lines);
            default -> throw new UnreadableFileException("resume-format");
        }
        return lines.lines();
    }

    /** Pictures inside Word documents are not opened. */
    private ResumeText scanned(byte[] bytes, FileKind kind) {
        ScanText reader = scans;
        if (reader == null || kind == FileKind.ZIP || kind == FileKind.OLE) {
            throw new UnreadableFileException("resume-scan");
        }
        return bounded.run(
                FOR_SCANS,
                stopped ->
                        () -> {
                            TextLines lines = new TextLines(stopped);
                            if (kind == FileKind.PDF) {
                                reader.pdf(bytes, lines);
                            } else {
                                reader.picture(bytes, kind, lines);
                            }
                            return new ResumeText(JoinHan.join(lines.lines()), true);
                        });
    }
}
