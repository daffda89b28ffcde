package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;

import java.util.List;

/** One thing that may be wrong with a vacancy. Implementations are thread-safe. */
interface GateRule {
    /** Kebab-case; what findings, texts and articles are known by. */
    String id();

    /** In the order of the vacancy's words; empty if there is nothing to say. */
    List<Finding> check(Examined examined);
}
