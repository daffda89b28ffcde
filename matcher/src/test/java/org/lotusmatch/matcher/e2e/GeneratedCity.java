package org.lotusmatch.matcher.e2e;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.indexer.demo.generate.Generator;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Files of an invented city of any size; the same seed and day give the same city. */
public final class GeneratedCity {
    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private GeneratedCity() {}

    /** Records of other seeds are never taken for the same ones. */
    public static Path write(Path folder, Corpus corpus, int count, long seed, LocalDate day)
            throws IOException {
        Path file = folder.resolve("%s-%d-%d.csv".formatted(corpus, seed, count));
        try (Writer out = Files.newBufferedWriter(file)) {
            new Generator(TAXONOMY, GAZETTEER, seed, day).write(corpus, count, out, written -> {});
        }
        return file;
    }
}
