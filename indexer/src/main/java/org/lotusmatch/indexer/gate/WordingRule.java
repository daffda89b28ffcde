package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;

import java.util.List;

/** A rule about the words of a vacancy. */
interface WordingRule extends GateRule {
    Wording wording();

    Severity severity();

    /** Whether the law allows here what it forbids elsewhere; see {@link StatutoryExceptions}. */
    default boolean isAllowed(String quote, Examined examined) {
        return false;
    }

    @Override
    default List<Finding> check(Examined examined) {
        VacancyText text = examined.text();
        List<Wording.Found> found = examined.find(wording());
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .filter(one -> !isAllowed(text.folded().substring(one.from(), one.to()), examined))
                .map(
                        one ->
                                new Finding(
                                        id(),
                                        severity(),
                                        text.field(one.from()),
                                        text.written(one.from(), one.to()),
                                        one.rewrite()))
                .distinct()
                .toList();
    }
}
