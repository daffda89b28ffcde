package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.indexer.demo.generate.Generator;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/** Writes invented records. */
final class GenerateFile {
    private static final String STANDARD_OUTPUT = "-";

    /** Rows after which a broken pipe is noticed. */
    private static final int LOOK_ROWS = 1000;

    private final Generator generator;
    private final Screen screen;

    GenerateFile(long seed, LocalDate day, Screen screen) {
        this.generator = new Generator(Taxonomy.load(), Gazetteer.load(), seed, day);
        this.screen = screen;
    }

    int generate(Corpus corpus, int count, String output) throws IOException {
        if (output.equals(STANDARD_OUTPUT)) {
            generator.write(corpus, count, screen.out(), stopAtBrokenPipe(screen.out()));
            return 0;
        }
        String unit = screen.texts().text("generate.bar");
        try (Writer file = Files.newBufferedWriter(Path.of(output));
                Progress progress = Progress.start(corpus.path(), unit)) {
            generator.write(corpus, count, file, written -> progress.at(written, count));
        }
        screen.say("generate.done", count, output);
        return 0;
    }

    private static IntConsumer stopAtBrokenPipe(PrintWriter out) {
        return written -> {
            if (written % LOOK_ROWS == 0 && out.checkError()) {
                throw new UncheckedIOException(new IOException("standard output is closed"));
            }
        };
    }
}
