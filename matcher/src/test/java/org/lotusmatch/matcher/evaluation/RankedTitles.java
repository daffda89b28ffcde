package org.lotusmatch.matcher.evaluation;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.lotusmatch.matcher.rank.EmployerRecords;
import org.lotusmatch.matcher.rank.GoingRates;
import org.lotusmatch.matcher.rank.RowCompiler;
import org.lotusmatch.matcher.rank.TitleRow;
import org.lotusmatch.matcher.title.TitleMatcher;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Titles on the whole way that a vacancy's title takes: read, linked, compiled to a row. */
final class RankedTitles {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-01T04:00:00Z"), ZoneOffset.UTC);

    private final Normalizer normalizer;
    private final RowCompiler compiler;
    private final Map<String, TitleRow> rows = new HashMap<>();

    RankedTitles(Taxonomy taxonomy, TitleMatcher matcher) {
        normalizer = new Normalizer(taxonomy, Gazetteer.load(), CLOCK);
        compiler = new RowCompiler(taxonomy, GoingRates.NONE, EmployerRecords.NONE, matcher, null);
    }

    double nearness(String one, String other) {
        return row(one).nearness(row(other));
    }

    private TitleRow row(String title) {
        return rows.computeIfAbsent(title, this::compile);
    }

    private TitleRow compile(String title) {
        RawRecord raw = new RawRecord(1, Map.of(RawField.TITLE, title), Map.of());
        return compiler.vacancy(normalizer.normalizeVacancy(raw, "titles"), null).title();
    }
}
