package org.lotusmatch.indexer.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What a text file may begin with to name its encoding (Unicode Standard, 23.8). */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "EFBBBF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "FFFE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "FEFF"),
    NONE(StandardCharsets.UTF_8, "");

    private static final int LONGEST = 3;

    private final Charset charset;
    private final String bytes;

    /**
     * @param bytes in hexadecimal
     */
    ByteOrderMark(Charset charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static ByteOrderMark of(byte[] head) {
        String start =
                HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(head.length, LONGEST));
        return Arrays.stream(values())
                .filter(mark -> start.startsWith(mark.bytes))
                .findFirst()
                .orElse(NONE);
    }

    Charset charset() {
        return charset;
    }

    /** Bytes to skip. */
    int length() {
        return bytes.length() / 2;
    }

    boolean isUtf16() {
        return this == UTF_16LE || this == UTF_16BE;
    }
}
