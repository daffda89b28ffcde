package org.lotusmatch.indexer.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Counts what goes wrong when a stream of bytes is read in one encoding. */
final class DecodeTally {
    static final int CHUNK = 1 << 16;

    /** Below this many bad lines a file is not given up, however short: each is refused alone. */
    private static final int FEW_LINES = 3;

    private static final int ONE_IN_TWENTY = 20;
    private static final int LONGEST_SEQUENCE = 4;

    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(CHUNK + LONGEST_SEQUENCE);
    private final CharBuffer out = CharBuffer.allocate(CHUNK);

    private long malformed;
    private long beyondAscii;
    private long lines = 1;
    private long badLines;
    private boolean lineIsBad;

    DecodeTally(Charset charset) {
        this.charset = charset;
        this.decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Reads at most {@link #CHUNK} bytes. */
    void read(byte[] bytes, int from) {
        in.put(bytes, from, bytes.length - from).flip();
        decode(false);
        in.compact();
    }

    void end() {
        in.flip();
        decode(true);
    }

    private void decode(boolean end) {
        CoderResult result;
        do {
            result = decoder.decode(in, out, end);
            count();
            if (result.isError()) {
                in.position(in.position() + result.length());
                addMalformed();
            }
        } while (!result.isUnderflow());
    }

    private void count() {
        out.flip();
        while (out.hasRemaining()) {
            char c = out.get();
            if (c == '\n') {
                lines++;
                lineIsBad = false;
            } else if (c == '\0') {
                addMalformed();
            } else if (c > 0x7F) {
                beyondAscii++;
            }
        }
        out.clear();
    }

    private void addMalformed() {
        malformed++;
        if (!lineIsBad) {
            badLines++;
            lineIsBad = true;
        }
    }

    Charset charset() {
        return charset;
    }

    /** Byte sequences that the encoding does not know, and NULs. */
    long malformed() {
        return malformed;
    }

    /**
     * Whether nine in ten of the characters beyond ASCII are sound. In UTF-8 that does not happen
     * by chance: text in another encoding has hardly one.
     */
    boolean isMostlySound() {
        return malformed * 10 <= beyondAscii;
    }

    /** Whether so many lines are bad that this is not the file's encoding. */
    boolean isHopeless() {
        return badLines > FEW_LINES && badLines * ONE_IN_TWENTY > lines;
    }
}
