package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/** What the tests of this package share. */
final class Rows {
    /** 2026-11-01 in Xiangtan. */
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static final Taxonomy TAXONOMY = Taxonomy.load();
    static final Gazetteer GAZETTEER = Gazetteer.load();
    static final Steps STEPS = Steps.of(TAXONOMY, GAZETTEER, CLOCK);

    private Rows() {}

    /** A raw record of alternating fields and texts. */
    static RawRecord raw(Object... fieldsAndTexts) {
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            values.put((RawField) fieldsAndTexts[i], (String) fieldsAndTexts[i + 1]);
        }
        return new RawRecord(1, values, Map.of());
    }

    static Row row(Object... fieldsAndTexts) {
        return new Row(raw(fieldsAndTexts), new Remarks(), false);
    }
}
