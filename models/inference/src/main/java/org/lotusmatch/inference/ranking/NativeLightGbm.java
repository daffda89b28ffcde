package org.lotusmatch.inference.ranking;

import io.github.metarank.lightgbm4j.LGBMBooster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Loads LightGBM's native library from a folder of this process's own. By itself lightgbm4j unpacks
 * it under one name in the folder for temporary files, over the file that another process may be
 * running from, which kills that process (SIGBUS).
 */
final class NativeLightGbm {
    private static final String TEMPORARY = "java.io.tmpdir";

    private static boolean loaded;

    private NativeLightGbm() {}

    /** Does nothing the second time. */
    static synchronized void load() throws IOException {
        // whatever of lightgbm4j is touched first unpacks, so nothing of it is asked before
        if (loaded) {
            return;
        }
        // the JDK reads the property once, here at the latest: only lightgbm4j sees the change
        Path own = Files.createTempDirectory("lightgbm");
        String usual = System.getProperty(TEMPORARY, own.toString());
        System.setProperty(TEMPORARY, own.toString());
        try {
            LGBMBooster.loadNative();
            loaded = true;
        } finally {
            System.setProperty(TEMPORARY, usual);
            delete(own);
        }
    }

    /** What is loaded stays mapped; where a file cannot be deleted while it is, it stays. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        folder.toFile().delete();
    }
}
