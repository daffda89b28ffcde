package org.lotusmatch.indexer.demo.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/**
 * Invents vacancies, courses and profiles: CSV text with the columns of the demo files, in constant
 * memory. The same taxonomy, places, seed and day give the same text on every machine, and row n
 * does not depend on how many rows there are: a larger file begins with the smaller one.
 *
 * <p>About 5 % of the cells in which real files are careless are careless here. In profiles,
 * gender, year of birth and priority group are independent of everything else. Thread-safe.
 */
public final class Generator {
    /** Up to here the names of firms are all different. */
    public static final int MOST = 1_000_000;

    private final Materials materials;
    private final long seed;
    private final LocalDate today;

    /**
     * @param today the day around which vacancies are posted and courses begin
     */
    public Generator(Taxonomy taxonomy, Gazetteer gazetteer, long seed, LocalDate today) {
        this.materials = Materials.load(taxonomy, gazetteer, seed);
        this.seed = seed;
        this.today = today;
    }

    /**
     * Writes a header and {@code count} rows, lines ending with \n; flushes but does not close.
     *
     * @param count in [1, {@value #MOST}]
     * @param written told the number of rows after each
     */
    public void write(Corpus corpus, int count, Writer out, IntConsumer written)
            throws IOException {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "count is " + count + ", must be in [1, " + MOST + "]");
        }
        RowMaker rows = rows(corpus);
        // not closed: the writer below belongs to the caller
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(Header.of(corpus).columns());
        for (int number = 1; number <= count; number++) {
            csv.writeRecord(rows.row(number).row());
            written.accept(number);
        }
        csv.flush();
    }

    private RowMaker rows(Corpus corpus) {
        return switch (corpus) {
            case VACANCIES -> new VacancyRows(materials, seed, today);
            case COURSES -> new CourseRows(materials, seed, today);
            case PROFILES -> new ProfileRows(materials, seed, today);
        };
    }

    /** Marks the source of rows, so that different seeds never replace each other's. */
    static String mark(long seed) {
        return "·规模测试" + seed;
    }
}
