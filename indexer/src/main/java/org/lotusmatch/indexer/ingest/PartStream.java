package org.lotusmatch.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The unpacked bytes of one part of a workbook, within limits of size and of markup. */
final class PartStream extends InputStream {
    private final InputStream in;
    private final ZipEntry entry;
    private final InflateBudget budget;
    private final MarkupLimits markup = new MarkupLimits();
    private final AtomicLong read = new AtomicLong();

    PartStream(ZipFile zip, ZipEntry entry, InflateBudget budget) throws IOException {
        this.in = zip.getInputStream(entry);
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        if (count > 0) {
            budget.spend(count, read.addAndGet(count), entry.getCompressedSize());
            markup.read(bytes, from, count);
        }
        return count;
    }

    /** Share of the part that was unpacked, [0, 1]. From any thread. */
    double share() {
        return entry.getSize() <= 0 ? 1 : Math.min(1.0, read.doubleValue() / entry.getSize());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
