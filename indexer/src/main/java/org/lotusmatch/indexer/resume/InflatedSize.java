package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose compressed streams (ISO 32000-1, 7.4.4) unpack to more than a résumé can
 * need: PDFBox holds a stream in memory once it is unpacked. Looks at whatever follows the keyword
 * {@code stream}, whether the file's structure mentions it or not; a compressed stream within a
 * compressed stream is unpacked too.
 */
final class InflatedSize {
    /** A page scanned at 300 dpi in colour, uncompressed, is 26 MB. */
    private static final long MOST_STREAM_BYTES = 64L << 20;

    private static final long MOST_BYTES = 512L << 20;
    private static final int DEEPEST = 3;
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int CHUNK = 64 * 1024;

    private long total;

    private InflatedSize() {}

    /**
     * @throws UnreadableFileException {@code resume-bomb}
     */
    static void check(byte[] pdf) {
        InflatedSize size = new InflatedSize();
        for (int at = 0; at < pdf.length - KEYWORD.length; at++) {
            if (pdf[at] == KEYWORD[0] && isKeyword(pdf, at)) {
                int start = endOfLine(pdf, at + KEYWORD.length);
                size.unpack(pdf, start, pdf.length - start, 1);
            }
        }
    }

    private static boolean isKeyword(byte[] pdf, int at) {
        for (int i = 1; i < KEYWORD.length; i++) {
            if (pdf[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfLine(byte[] pdf, int at) {
        int start = at;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        return start;
    }

    private void unpack(byte[] packed, int from, int count, int depth) {
        if (depth > DEEPEST || !isZlib(packed, from, count)) {
            return;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, from, count);
            count(inflater, depth);
        } catch (DataFormatException e) {
            // not compressed after all, or broken from here on: PDFBox will not read on either
        } finally {
            inflater.end();
        }
    }

    private void count(Inflater inflater, int depth) throws DataFormatException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        int read = inflater.inflate(chunk);
        boolean packedAgain = isZlib(chunk, 0, read);
        if (packedAgain) {
            unpack(chunk, 0, read, depth + 1);
        }
        while (read > 0) {
            bytes += read;
            total += read;
            if (bytes > MOST_STREAM_BYTES || total > MOST_BYTES) {
                throw new UnreadableFileException("resume-bomb");
            }
            read = inflater.inflate(chunk);
        }
    }

    /** RFC 1950, 2.2: method 8, and a header that is a multiple of 31. */
    private static boolean isZlib(byte[] bytes, int from, int count) {
        if (count < 2) {
            return false;
        }
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        return (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
    }
}
