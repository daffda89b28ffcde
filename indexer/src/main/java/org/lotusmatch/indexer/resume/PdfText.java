package org.lotusmatch.indexer.resume;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

import java.io.IOException;

/** The text layer of a PDF, without pictures, forms, scripts and attachments. */
final class PdfText {
    private PdfText() {}

    static void read(byte[] content, TextLines lines)
            throws IOException, SAXException, TikaException {
        InflatedSize.check(content);
        PDFParserConfig config = config();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (TikaInputStream in = TikaInputStream.get(content)) {
            new PDFParser().parse(in, lines, new Metadata(), context);
        }
    }

    static PDFParserConfig config() {
        PDFParserConfig config = new PDFParserConfig();
        config.setExtractInlineImages(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractActions(false);
        config.setExtractAcroFormContent(true);
        config.setSuppressDuplicateOverlappingText(true);
        // negative: all of it in memory, no scratch file
        config.setMaxMainMemoryBytes(-1);
        return config;
    }
}
