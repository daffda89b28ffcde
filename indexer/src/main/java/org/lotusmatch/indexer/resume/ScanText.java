package org.lotusmatch.indexer.resume;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.util.Locale;

/**
 * Text out of pictures. Tesseract is a program of its own: a page reaches it as a temporary file,
 * which is deleted before the call returns. Thread-safe.
 */
final class ScanText {
    /** One page of a résumé takes two to five seconds. */
    private static final int SECONDS_A_PAGE = 30;

    private static final String UPRIGHT_COLUMNS = "3";

    private final Tesseract tesseract;
    private final TesseractOCRParser parser = new TesseractOCRParser();

    ScanText(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /**
     * @throws UnreadableFileException {@code resume-picture-too-large}
     */
    void pdf(byte[] content, TextLines lines) throws IOException, SAXException, TikaException {
        PDFParserConfig config = PdfText.config();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
        config.setOcrDPI(ScanSize.dpi(content));
        ParseContext context = context();
        context.set(PDFParserConfig.class, config);
        try (TikaInputStream in = TikaInputStream.get(content)) {
            new PDFParser().parse(in, lines, new Metadata(), context);
        }
    }

    /**
     * @throws UnreadableFileException {@code resume-picture-too-large}
     */
    void picture(byte[] content, FileKind kind, TextLines lines)
            throws IOException, SAXException, TikaException {
        ScanSize.checkPicture(content);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, "image/ocr-" + kind.name().toLowerCase(Locale.ROOT));
        try (TikaInputStream in = TikaInputStream.get(content)) {
            parser.parse(in, lines, metadata, context());
        }
    }

    private ParseContext context() {
        TesseractOCRConfig config = new TesseractOCRConfig();
        config.setLanguage(tesseract.languages());
        config.setTimeoutSeconds(SECONDS_A_PAGE);
        config.setPageSegMode(UPRIGHT_COLUMNS);
        config.setPreserveInterwordSpacing(true);
        ParseContext context = new ParseContext();
        context.set(TesseractOCRConfig.class, config);
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }
}
