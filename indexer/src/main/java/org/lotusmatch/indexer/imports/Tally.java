package org.lotusmatch.indexer.imports;

import org.lotusmatch.domain.intake.ImportCounts;
import org.lotusmatch.indexer.catalog.Change;

/** Counts rows as they are dealt with. Not thread-safe. */
final class Tally {
    private long accepted;
    private long flagged;
    private long rejected;
    private long created;
    private long changed;
    private long unchanged;

    Tally(ImportCounts before) {
        accepted = before.accepted();
        flagged = before.flagged();
        rejected = before.rejected();
        created = before.created();
        changed = before.changed();
        unchanged = before.unchanged();
    }

    void taken(Change change, boolean hasFindings) {
        if (hasFindings) {
            flagged++;
        } else {
            accepted++;
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
        long read = accepted + flagged + rejected;
        return new ImportCounts(read, accepted, flagged, rejected, created, changed, unchanged);
    }
}
