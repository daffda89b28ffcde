package org.lotusmatch.indexer.resume;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Text of Word documents, old and new; opened in memory, so that nothing reaches the disk. */
final class OfficeText {
    private static final String DOC_STREAM = "WordDocument";

    private OfficeText() {}

    /**
     * @throws UnreadableFileException {@code resume-format}, {@code resume-bomb}
     */
    static void docx(byte[] content, TextLines lines)
            throws IOException, OpenXML4JException, SAXException, TikaException {
        PackedSize.check(content);
        try (OPCPackage container = OPCPackage.open(new ByteArrayInputStream(content))) {
            OPCPackageWrapper wrapper = new OPCPackageWrapper(container);
            try (TikaInputStream in = TikaInputStream.get(content)) {
                in.setOpenContainer(wrapper);
                new OOXMLParser().parse(in, lines, new Metadata(), context());
            }
        }
    }

    /**
     * @throws UnreadableFileException {@code resume-format}, {@code resume-encrypted}
     */
    static void doc(byte[] content, TextLines lines)
            throws IOException, SAXException, TikaException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new UnreadableFileException("resume-encrypted");
            }
            if (!container.getRoot().hasEntryCaseInsensitive(DOC_STREAM)) {
                throw new UnreadableFileException("resume-format");
            }
            try (TikaInputStream in = TikaInputStream.get(content)) {
                in.setOpenContainer(container.getRoot());
                new OfficeParser().parse(in, lines, new Metadata(), context());
            }
        }
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setExtractMacros(false);
        // streams the XML: little memory, and no schema classes to load
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }
}
