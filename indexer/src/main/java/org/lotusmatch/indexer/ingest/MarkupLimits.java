package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;

/**
 * Watches the bytes of an XML part for what a parser would have to hold in memory: one tag, comment
 * or instruction, and the tags that are open. Texts are not limited here; the parser hands them on
 * in pieces. Counts bytes, so it needs no parser and an ASCII-compatible encoding; in any other the
 * limits are merely met earlier.
 */
final class MarkupLimits {
    private static final int MAX_MARKUP = 1 << 20;

    /** Workbooks nest some ten elements deep. */
    private static final int MAX_DEPTH = 100;

    private boolean inMarkup;
    private int length;
    private int depth;
    private byte kind;
    private byte previous;
    private byte quote;

    /**
     * @throws UnreadableFileException {@code zip-bomb}
     */
    void read(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            read(bytes[i]);
        }
    }

    private void read(byte b) {
        if (inMarkup) {
            readMarkup(b);
        } else if (b == '<') {
            inMarkup = true;
            length = 0;
            quote = 0;
        }
        previous = b;
    }

    private void readMarkup(byte b) {
        if (length == 0) {
            kind = b;
        }
        length++;
        if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if (b == '>' && isEnd()) {
            close();
        } else if (isTag() && (b == '"' || b == '\'')) {
            quote = b;
        }
        if (length > MAX_MARKUP || depth > MAX_DEPTH) {
            throw new UnreadableFileException("zip-bomb");
        }
    }

    /** Comments, CDATA and instructions may hold a {@code >} that does not end them. */
    private boolean isEnd() {
        return isTag() || previous == '-' || previous == ']' || previous == '?';
    }

    private boolean isTag() {
        return kind != '!' && kind != '?';
    }

    private void close() {
        inMarkup = false;
        if (kind == '/') {
            depth--;
        } else if (isTag() && previous != '/') {
            depth++;
        }
    }
}
