package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.ImportCounts;
import org.lotusmatch.domain.intake.ImportState;

import java.util.List;

/**
 * An import.
 *
 * @param id id of the import
 * @param file name as uploaded
 * @param corpus label of what it holds
 * @param state where it stands
 * @param stateText the same for readers
 * @param percent of the file's bytes read, 0 to 100
 * @param counts rows by outcome
 * @param problem why it failed; null if it did not
 * @param acceptedAt local date and time
 * @param rejects the first ones; empty in lists
 */
record ImportView(
        String id,
        String file,
        String corpus,
        ImportState state,
        String stateText,
        long percent,
        ImportCounts counts,
        @Nullable String problem,
        String acceptedAt,
        List<RejectView> rejects) {
    /**
     * A row that was not taken.
     *
     * @param line 1-based; empty where the file as a whole is meant
     * @param column the file's own header
     * @param value the cell's text
     * @param sentence why
     */
    record RejectView(String line, String column, String value, String sentence) {}

    /** Whether nothing more will happen. */
    public boolean finished() {
        return state == ImportState.DONE || state == ImportState.FAILED;
    }

    public boolean failed() {
        return state == ImportState.FAILED;
    }
}
