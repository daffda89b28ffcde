package org.lotusmatch.indexer.imports;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.ImportCounts;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.indexer.catalog.Change;

/** Counts rows as they are dealt with. Not thread-safe. */
final class Tally {
    private long accepted;
    private long flagged;
    private long quarantined;
    private long rejected;
    private long created;
    private long changed;
    private long unchanged;

    Tally(ImportCounts before) {
        accepted = before.accepted();
        flagged = before.flagged();
        quarantined = before.quarantined();
        rejected = before.rejected();
        created = before.created();
        changed = before.changed();
        unchanged = before.unchanged();
    }

    /**
     * @param worst the gravest finding, null if there is none
     */
    void taken(Change change, @Nullable Severity worst) {
        if (worst == null) {
            accepted++;
        } else if (worst == Severity.FLAG) {
            flagged++;
        } else {
            quarantined++;
        }
        switch (change) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    void rejected() {
        rejected++;
    }

    ImportCounts counts() {
        long read = accepted + flagged + quarantined + rejected;
        return new ImportCounts(
                read, accepted, flagged, quarantined, rejected, created, changed, unchanged);
    }
}
