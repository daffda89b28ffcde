package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.intake.Reject;

/** What became of one row of a file. Blank rows, the header and lines above it are no rows. */
public sealed interface Row {
    /** The row could be read. Whether it makes sense is for others to say. */
    record Read(RawRecord raw) implements Row {}

    /** The row could not be read; the reject says where and why. */
    record Refused(Reject reject) implements Row {}
}
