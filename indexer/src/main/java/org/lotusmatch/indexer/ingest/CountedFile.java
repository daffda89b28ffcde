package org.lotusmatch.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A file's bytes, and how many of them were read. */
final class CountedFile extends InputStream {
    private final InputStream in;
    private final long size;
    private final AtomicLong read = new AtomicLong();

    CountedFile(Path path) throws IOException {
        this.in = Files.newInputStream(path);
        this.size = Files.size(path);
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
            read.addAndGet(count);
        }
        return count;
    }

    /** Share read, [0, 1]; of an empty file, 1. From any thread. */
    double share() {
        return size == 0 ? 1 : Math.min(1.0, read.doubleValue() / size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
