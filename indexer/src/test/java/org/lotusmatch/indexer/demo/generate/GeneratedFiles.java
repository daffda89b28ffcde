package org.lotusmatch.indexer.demo.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Generates for the tests of this package. */
final class GeneratedFiles {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final long SEED = 7;
    static final Taxonomy TAXONOMY = Taxonomy.load();
    static final Gazetteer GAZETTEER = Gazetteer.load();

    private GeneratedFiles() {}

    static String text(Corpus corpus, int count, long seed) {
        StringWriter out = new StringWriter();
        try {
            new Generator(TAXONOMY, GAZETTEER, seed, TODAY).write(corpus, count, out, row -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static List<NamedCsvRecord> rows(Corpus corpus, int count) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text(corpus, count, SEED))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Materials materials() {
        return Materials.load(TAXONOMY, GAZETTEER, SEED);
    }

    /** Share of the rows whose cell fulfils a condition, [0, 1]. */
    static double share(
            List<NamedCsvRecord> rows,
            String column,
            java.util.function.Predicate<String> condition) {
        long count = rows.stream().map(row -> row.getField(column)).filter(condition).count();
        return (double) count / rows.size();
    }
}
