package org.lotusmatch.indexer.lucene;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds the generation that answers after a start. */
final class GenerationOpening {
    private static final Logger LOG = LoggerFactory.getLogger(GenerationOpening.class);

    private GenerationOpening() {}

    /** The generation pointed at if it is of use, else an empty one; all others are deleted. */
    static Generation open(GenerationFolders folders, IndexLayout layout) throws IOException {
        Optional<Generation> usable = findUsable(folders, layout);
        Generation current = usable.isPresent() ? usable.get() : startEmpty(folders, layout);
        folders.deleteAllBut(current.folder());
        return current;
    }

    private static Generation startEmpty(GenerationFolders folders, IndexLayout layout)
            throws IOException {
        Generation empty = Generation.open(folders.createNext());
        try {
            empty.commit(layout.userData(0));
            folders.makeCurrent(empty.folder());
            return empty;
        } catch (IOException | RuntimeException e) {
            empty.retire(true);
            throw e;
        }
    }

    private static Optional<Generation> findUsable(GenerationFolders folders, IndexLayout layout)
            throws IOException {
        Optional<Path> folder = folders.findCurrent();
        return folder.isPresent() ? findUsable(folder.get(), layout) : Optional.empty();
    }

    private static Optional<Generation> findUsable(Path folder, IndexLayout layout)
            throws IOException {
        try {
            Map<String, String> userData = Generation.userData(folder);
            if (layout.wrote(userData)) {
                return Optional.of(Generation.open(folder));
            }
            LOG.warn(
                    "Dropping {}: it was written with {}, but {} is configured; it is filled again"
                            + " from the stored records",
                    folder,
                    userData,
                    layout);
        } catch (IOException | IllegalArgumentException e) {
            if (!isBeyondRepair(e)) {
                throw e;
            }
            LOG.warn("Dropping {}: it cannot be read: {}", folder, e.toString());
        }
        return Optional.empty();
    }

    /**
     * Whether the files themselves are wrong. Other errors, such as a missing permission or too
     * many open files, say nothing about the index and must not cost it.
     */
    private static boolean isBeyondRepair(Exception e) {
        return switch (e) {
            case CorruptIndexException _, IndexNotFoundException _ -> true;
            case IndexFormatTooOldException _, IndexFormatTooNewException _ -> true;
            case EOFException _, NoSuchFileException _ -> true;
            // a codec that this Lucene does not know, a sequence that is no number
            case IllegalArgumentException _ -> true;
            default -> false;
        };
    }
}
