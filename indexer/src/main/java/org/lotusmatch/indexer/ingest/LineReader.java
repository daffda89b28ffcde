package org.lotusmatch.indexer.ingest;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/**
 * Splits a text into lines at LF, CR LF or CR, holding one line at a time and of that no more than
 * a limit. Used by one thread, {@link #progress} by any.
 */
final class LineReader implements Closeable {
    private static final int BUFFER = 1 << 15;

    private final Reader text;
    private final CountedFile bytes;
    private final int maxLength;
    private final char[] buffer = new char[BUFFER];
    private int position;
    private int limit;
    private long number;

    LineReader(Reader text, CountedFile bytes, int maxLength) {
        this.text = text;
        this.bytes = bytes;
        this.maxLength = maxLength;
    }

    /** Null at the end; no line follows the last line break. */
    @Nullable TextLine next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        StringBuilder line = new StringBuilder();
        boolean cut = false;
        do {
            int end = endOfRun();
            int taken = Math.min(end - position, maxLength - line.length());
            line.append(buffer, position, taken);
            cut |= taken < end - position;
            position = end;
        } while (!skipBreak() && fill());
        return new TextLine(number, line.toString(), cut);
    }

    private int endOfRun() {
        int end = position;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private boolean skipBreak() throws IOException {
        if (position == limit) {
            return false;
        }
        if (buffer[position++] == '\r' && fill() && buffer[position] == '\n') {
            position++;
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = Math.max(0, text.read(buffer));
        return limit > 0;
    }

    double progress() {
        return bytes.share();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
