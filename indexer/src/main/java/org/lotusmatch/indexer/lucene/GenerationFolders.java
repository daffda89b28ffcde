package org.lotusmatch.indexer.lucene;

import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of one corpus: numbered generations, and the pointer to the one that answers. */
final class GenerationFolders {
    private static final Logger LOG = LoggerFactory.getLogger(GenerationFolders.class);
    private static final String PREFIX = "generation-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,9})");
    private static final String POINTER = "current";

    private final Path folder;

    GenerationFolders(Path folder) throws IOException {
        // Lucene names its folders by their real paths; another name for one would not be equal
        this.folder = Files.createDirectories(folder).toRealPath();
    }

    /** Where the pointer leads, whether or not it is there; empty if the pointer names nothing. */
    Optional<Path> findCurrent() throws IOException {
        try {
            String name = Files.readString(folder.resolve(POINTER)).strip();
            return NAME.matcher(name).matches()
                    ? Optional.of(folder.resolve(name))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Moves the pointer; after a crash at any moment it names either the old or the new one. */
    void makeCurrent(Path generation) throws IOException {
        Path temporary = folder.resolve(POINTER + ".tmp");
        Files.writeString(temporary, generation.getFileName().toString());
        IOUtils.fsync(temporary, false);
        Files.move(temporary, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    /** A folder for the next generation, with a number above all that are there. */
    Path createNext() throws IOException {
        int last = list().stream().mapToInt(GenerationFolders::number).max().orElse(0);
        return Files.createDirectory(folder.resolve(PREFIX + (last + 1)));
    }

    void deleteAllBut(Path kept) throws IOException {
        list().stream()
                .filter(generation -> !generation.equals(kept))
                .forEach(GenerationFolders::delete);
    }

    /** What cannot be deleted now is deleted when the store is opened again. */
    static void delete(Path generation) {
        try {
            IOUtils.rm(generation);
        } catch (IOException e) {
            LOG.warn("Could not delete the old index {}: {}", generation, e.getMessage());
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring(PREFIX.length()));
    }
}
