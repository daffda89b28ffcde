package org.lotusmatch.indexer.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.normalize.Normalizer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

class CheckedDraftsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-01T04:00:00Z"), ZoneOffset.UTC);

    private final CheckedDrafts drafts =
            new CheckedDrafts(
                    new Normalizer(Taxonomy.load(), Gazetteer.load(), CLOCK),
                    Gate.standard(),
                    CLOCK);

    @Test
    void saysWhatADraftLacksAndWhatMayNotStandInIt() {
        RawRecord draft =
                new RawRecord(
                        0, Map.of(RawField.TITLE, "车工", RawField.DESCRIPTION, "限男性"), Map.of());

        assertThat(drafts.draftVacancy(draft).findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "gender-condition",
                        "no-employer",
                        "no-headcount",
                        "no-place",
                        "no-pay",
                        "no-validity-date");
    }
}
