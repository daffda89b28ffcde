package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;

/** How much a packed workbook may unpack to, over all its parts. */
final class InflateBudget {
    /** An Excel sheet of a million rows and thirty columns unpacks to about 2 GiB. */
    private static final long MAX_TOTAL = 4L << 30;

    /** Deflate reaches 1,032; a sheet of rows that are all alike, some 100. */
    private static final long MAX_RATIO = 300;

    /** Small parts may be as repetitive as they like. */
    private static final long RATIO_FREE = 32L << 20;

    private long total;

    /**
     * Counts on.
     *
     * @param count bytes just unpacked
     * @param partRead bytes of this part unpacked so far
     * @param partPacked size of this part in the file
     * @throws UnreadableFileException {@code zip-bomb}
     */
    void spend(long count, long partRead, long partPacked) {
        total += count;
        boolean tooDense = partRead > RATIO_FREE && partRead / MAX_RATIO > partPacked;
        if (tooDense || total > MAX_TOTAL) {
            throw new UnreadableFileException("zip-bomb");
        }
    }
}
