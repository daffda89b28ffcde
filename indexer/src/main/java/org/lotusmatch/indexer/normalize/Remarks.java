package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.record.Finding;

import java.util.ArrayList;
import java.util.List;

/** The findings of one record while it is read, in the order of noticing. Not thread-safe. */
final class Remarks {
    private final List<Finding> findings = new ArrayList<>();

    /** Adds a flag, once: the same remark about the same words says nothing new. */
    void flag(String rule, RawField field, String quote) {
        Finding finding = Finding.flag(rule, field.key(), quote);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }
}
