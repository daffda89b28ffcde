package org.lotusmatch.indexer.resume;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/** Résumé files of every kind, made on the spot. */
final class TestDocuments {
    private static final float MARGIN = 60;
    private static final float LINE = 16;
    private static final int SCAN_DPI = 200;

    private TestDocuments() {}

    /** Latin letters only: the standard fonts have no Han characters. */
    static byte[] pdf(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPage(document, lines);
            return bytes(document);
        }
    }

    static byte[] pdf(List<String> lines, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                addPage(document, lines);
            }
            return bytes(document);
        }
    }

    /**
     * @param userPassword empty for a file that anybody may open and nobody change
     */
    static byte[] lockedPdf(List<String> lines, String userPassword) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPage(document, lines);
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    /** A page that is a picture of the lines. */
    static byte[] scannedPdf(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(document, picture(lines), 0.9f),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            return bytes(document);
        }
    }

    static byte[] png(List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(lines), "png", out);
        return out.toByteArray();
    }

    static byte[] docx(List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            return bytes(document);
        }
    }

    /** A table whose cells hold one paragraph a line. */
    static byte[] docxTable(List<List<String>> rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            int columns = rows.stream().mapToInt(List::size).max().orElse(1);
            XWPFTable table = document.createTable(rows.size(), columns);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    fill(table.getRow(row).getCell(column), rows.get(row).get(column));
                }
            }
            return bytes(document);
        }
    }

    private static void fill(org.apache.poi.xwpf.usermodel.XWPFTableCell cell, String text) {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            (line == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph())
                    .createRun()
                    .setText(lines.get(line));
        }
    }

    private static void addPage(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -LINE);
            }
            content.endText();
        }
    }

    private static BufferedImage picture(List<String> lines) {
        int width = (int) (PDRectangle.A4.getWidth() / 72 * SCAN_DPI);
        int height = (int) (PDRectangle.A4.getHeight() / 72 * SCAN_DPI);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 34));
        int y = 150;
        for (String line : lines) {
            pen.drawString(line, 150, y);
            y += 60;
        }
        pen.dispose();
        return picture;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
