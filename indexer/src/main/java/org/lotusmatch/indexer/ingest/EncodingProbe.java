package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the encoding of a text file: by its byte order mark, else UTF-8 or GB18030, whichever reads
 * the whole file with fewer errors.
 */
final class EncodingProbe {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Binary formats show a NUL this early; a text has none, or a stray one somewhere. */
    private static final int BINARY_HEAD = 8 * 1024;

    private final Path file;

    EncodingProbe(Path file) {
        this.file = file;
    }

    /**
     * Reads the file once through.
     *
     * @throws UnreadableFileException {@code not-text} for binary content, {@code encoding-unknown}
     *     if more than one line in twenty is malformed in every encoding
     */
    TextFile probe() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = in.readNBytes(DecodeTally.CHUNK);
            ByteOrderMark mark = ByteOrderMark.of(chunk);
            if (!mark.isUtf16() && isBinary(chunk)) {
                throw new UnreadableFileException("not-text");
            }
            List<DecodeTally> tallies = candidates(mark).stream().map(DecodeTally::new).toList();
            for (int from = mark.length(); chunk.length > 0; from = 0) {
                for (DecodeTally tally : tallies) {
                    tally.read(chunk, from);
                }
                chunk = in.readNBytes(DecodeTally.CHUNK);
            }
            tallies.forEach(DecodeTally::end);
            return new TextFile(file, choose(tallies), mark.length());
        }
    }

    private static boolean isBinary(byte[] head) {
        for (int i = 0; i < Math.min(head.length, BINARY_HEAD); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Charset> candidates(ByteOrderMark mark) {
        return mark == ByteOrderMark.NONE
                ? List.of(StandardCharsets.UTF_8, GB18030)
                : List.of(mark.charset());
    }

    private static Charset choose(List<DecodeTally> tallies) {
        DecodeTally first = tallies.getFirst();
        DecodeTally chosen =
                first.isMostlySound()
                        ? first
                        : tallies.stream()
                                .min(Comparator.comparingLong(DecodeTally::malformed))
                                .orElse(first);
        if (chosen.isHopeless()) {
            throw new UnreadableFileException("encoding-unknown");
        }
        return chosen.charset();
    }
}
