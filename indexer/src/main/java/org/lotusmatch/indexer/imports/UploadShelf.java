package org.lotusmatch.indexer.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Uploads on disk, one file an import, until the import is finished. */
public final class UploadShelf {
    private final Path folder;

    public UploadShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the content through to the disk.
     *
     * @return bytes written
     * @throws IOException if the upload breaks off or the disk fails; nothing stays
     */
    long keep(String id, InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path file = path(id);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long bytes = content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return bytes;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Optional<ImportTurn> tryTurn() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + folder, e);
        }
        return ImportTurn.tryTake(folder.resolveSibling("imports.lock"));
    }

    Path path(String id) {
        return folder.resolve(id);
    }

    void discard(String id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the upload of import " + id, e);
        }
    }
}
