package org.lotusmatch.domain.policy;

import org.lotusmatch.domain.place.DivisionCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What a condition asks of one fact; the closed set of condition kinds. */
public sealed interface FactTest {
    /** Yes, or no, is what is asked for. */
    record IsYes(boolean yes) implements FactTest {}

    /**
     * One of these choices.
     *
     * @param choices in the order of the rule, at least one
     */
    record In(List<String> choices) implements FactTest {
        public In {
            choices = List.copyOf(choices);
        }
    }

    /** This number or more. */
    record AtLeast(BigDecimal number) implements FactTest {}

    /** This number or less. */
    record AtMost(BigDecimal number) implements FactTest {}

    /** The day asked about is not before the fact's day, and at most so long after it. */
    record Within(Period period) implements FactTest {}

    /** The day asked about is in the fact's calendar year. */
    record SameYear() implements FactTest {}

    /** This day or later. */
    record NotBefore(LocalDate date) implements FactTest {}

    /** This day or earlier. */
    record NotAfter(LocalDate date) implements FactTest {}

    /** In this division or one inside it. */
    record Inside(DivisionCode region) implements FactTest {}
}
