package org.lotusmatch.matcher.relax;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.matcher.retrieve.Browse;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A search with one constraint looser than before.
 *
 * @param kind which constraint
 * @param words what it becomes, as a message {@code relax.*}
 * @param search the search with the looser constraint, everything else as before
 * @param gained how many more records it finds, counted by a query; 0 only for a step on the way to
 *     the first result
 */
public record Relaxation(Kind kind, Evidence words, Browse search, long gained) {
    Relaxation gaining(long more) {
        return new Relaxation(kind, words, search, more);
    }

    /**
     * @param steps the smallest first
     * @param now how many the search finds as asked
     */
    static Optional<Relaxation> firstThatGains(
            List<Relaxation> steps, ToLongFunction<Browse> count, long now) {
        return steps.stream()
                .map(step -> step.gaining(count.applyAsLong(step.search()) - now))
                .filter(step -> step.gained() > 0)
                .findFirst();
    }

    /** Constraints in the order in which people give them up. */
    public enum Kind {
        POSTED,
        SOURCE,
        TYPE,
        MODE,
        START,
        YEARS,
        EDUCATION,
        DISTANCE,
        DIVISION,
        COST,
        PAY,
        /** All filters of a recommendation, where none alone stands in the way. */
        FILTERS,
        SPELLING,
        WORDS
    }
}
