package org.lotusmatch.indexer.demo;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.intake.ImportDesk;
import org.lotusmatch.domain.record.Corpus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Fills an empty record of truth with the demo files, by the same imports that a user would make.
 * The files are written for a fixed day; their dates move with today, so that the demo never runs
 * dry.
 */
public final class DemoCity {
    private static final Logger log = LoggerFactory.getLogger(DemoCity.class);

    /** The day for which the files were written. */
    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 1);

    private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

    private final Catalog catalog;
    private final ImportDesk desk;
    private final Clock clock;

    public DemoCity(Catalog catalog, ImportDesk desk, Clock clock) {
        this.catalog = catalog;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Queues the demo files of every corpus, unless anything was ever imported.
     *
     * @return whether files were queued
     */
    public boolean fill() throws IOException {
        if (!desk.recentImports(1).isEmpty()) {
            return false;
        }
        for (Corpus corpus : Corpus.values()) {
            if (catalog.count(corpus) == 0) {
                String file = corpus.path() + ".csv";
                byte[] content = moved(read(file)).getBytes(StandardCharsets.UTF_8);
                desk.open(corpus, file, "", new ByteArrayInputStream(content));
                log.info("filling {} with the demo city", corpus.path());
            }
        }
        return true;
    }

    private String moved(String text) {
        long days = ChronoUnit.DAYS.between(WRITTEN_FOR, LocalDate.now(clock));
        return DATE.matcher(text)
                .replaceAll(found -> LocalDate.parse(found.group()).plusDays(days).toString());
    }

    private static String read(String file) throws IOException {
        try (InputStream in =
                DemoCity.class.getClassLoader().getResourceAsStream("lotus/demo/" + file)) {
            if (in == null) {
                throw new IOException("demo file " + file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
