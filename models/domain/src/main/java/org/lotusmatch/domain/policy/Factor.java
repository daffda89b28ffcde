package org.lotusmatch.domain.policy;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** One factor of a product. */
public sealed interface Factor {
    /** A number of the rule; a percentage counts by hundredths. */
    record Fixed(BigDecimal number, Unit unit) implements Factor {}

    /**
     * A number that the person or employer names.
     *
     * @param fact of kind NUMBER
     * @param most what counts at most; null = all of it
     */
    record Said(Fact fact, @Nullable BigDecimal most) implements Factor {}

    /**
     * A number of the rule for each answer.
     *
     * @param fact of kind CHOICE
     * @param numbers for every choice of the fact
     * @param unit of the numbers
     */
    record ByChoice(Fact fact, Map<String, BigDecimal> numbers, Unit unit) implements Factor {
        public ByChoice {
            numbers = Map.copyOf(numbers);
        }
    }

    /** The fact without which the factor cannot be told, if any. */
    default Stream<Fact> facts() {
        return switch (this) {
            case Fixed fixed -> Stream.empty();
            case Said said -> Stream.of(said.fact());
            case ByChoice by -> Stream.of(by.fact());
        };
    }
}
