package org.lotusmatch.matcher.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Job titles judged by people, in the files of TREC, that lie beside the project on some machines
 * and are never part of it.
 *
 * @param queries titles asked for
 * @param titles all that may be found
 * @param gains by query and title; not judged = absent
 */
record TitleSet(
        List<String> queries, List<String> titles, Map<String, Map<String, Integer>> gains) {
    private static final Path FOLDER = Path.of("shared", "data", "title-similarity-dev");

    /** Looked for upward from the working directory. */
    static Optional<TitleSet> find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve(FOLDER))
                .filter(Files::isDirectory)
                .findFirst()
                .map(TitleSet::read);
    }

    static TitleSet read(Path folder) {
        Map<String, Map<String, Integer>> gains = new HashMap<>();
        for (String[] row : rows(folder.resolve("qrels.tsv"))) {
            gains.computeIfAbsent(row[0], absent -> new HashMap<>())
                    .put(row[2], Integer.valueOf(row[3]));
        }
        return new TitleSet(
                words(folder.resolve("queries.tsv")), words(folder.resolve("titles.tsv")), gains);
    }

    /** Ids and words are the same in this set. */
    private static List<String> words(Path file) {
        return rows(file).stream().map(row -> row[1]).toList();
    }

    private static List<String[]> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
