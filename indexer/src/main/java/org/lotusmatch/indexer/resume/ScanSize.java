package org.lotusmatch.indexer.resume;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Bounds the memory that pictures take once they are unpacked. */
final class ScanSize {
    /** A4 at 600 dpi; 140 MB in colour. */
    private static final long MOST_PIXELS = 35_000_000;

    /** Letters of 10 points are read best so; A4 is then 8.7 million pixels. */
    private static final int BEST_DPI = 300;

    private static final double PAGE_PIXELS = 12_000_000;
    private static final double POINTS_AN_INCH = 72;

    private ScanSize() {}

    /**
     * The resolution at which to draw the pages: less than the best where a page is larger than A4,
     * as photographs wrapped in a PDF are.
     *
     * @throws UnreadableFileException {@code resume-too-many-pages}, {@code
     *     resume-picture-too-large}
     */
    static int dpi(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > TextLines.MOST_PAGES) {
                throw new UnreadableFileException("resume-too-many-pages", TextLines.MOST_PAGES);
            }
            double dpi = BEST_DPI;
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getCropBox();
                double squareInches =
                        (double) box.getWidth()
                                * box.getHeight()
                                / (POINTS_AN_INCH * POINTS_AN_INCH);
                dpi = Math.min(dpi, Math.sqrt(PAGE_PIXELS / Math.max(squareInches, 1)));
                checkPictures(page.getResources());
            }
            return Math.max(1, (int) dpi);
        }
    }

    private static void checkPictures(PDResources resources) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject picture) {
                    check((long) picture.getWidth() * picture.getHeight());
                    checkEncoded(picture);
                }
            }
        }
    }

    /** A JPEG says itself how large it is, whatever the PDF says of it. */
    private static void checkEncoded(PDImageXObject picture) throws IOException {
        try (InputStream encoded =
                picture.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
            if ("jpg".equals(picture.getSuffix())) {
                checkPicture(encoded);
            }
        }
    }

    /**
     * @throws UnreadableFileException {@code resume-picture-too-large}, {@code resume-broken}
     */
    static void checkPicture(byte[] picture) throws IOException {
        checkPicture(new ByteArrayInputStream(picture));
    }

    private static void checkPicture(InputStream picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableFileException("resume-broken");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                check((long) reader.getWidth(0) * reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static void check(long pixels) {
        if (pixels > MOST_PIXELS) {
            throw new UnreadableFileException("resume-picture-too-large");
        }
    }
}
