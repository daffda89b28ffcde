package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.policy.FactTest;
import org.lotusmatch.domain.policy.FactValue;
import org.lotusmatch.domain.policy.Truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Whether a known value passes a test; unknown where the value is not sharp enough to tell. */
final class TestFact {
    private TestFact() {}

    /**
     * @param day for which is asked
     */
    static Truth test(FactTest test, FactValue value, LocalDate day) {
        return switch (value) {
            case FactValue.YesNo said ->
                    Truth.of(test instanceof FactTest.IsYes is && is.yes() == said.yes());
            case FactValue.Choice said ->
                    Truth.of(test instanceof FactTest.In in && in.choices().contains(said.id()));
            case FactValue.Number said -> number(test, said);
            case FactValue.Day said -> Truth.of(day(test, said.date(), day));
            case FactValue.Place said ->
                    test instanceof FactTest.Inside inside
                            ? place(inside.region(), said.code())
                            : Truth.NO;
        };
    }

    private static Truth number(FactTest test, FactValue.Number said) {
        return switch (test) {
            case FactTest.AtLeast least -> below(least.number(), said).not();
            case FactTest.AtMost most -> below(most.number().negate(), negate(said)).not();
            default -> Truth.NO;
        };
    }

    /** Whether the number is below the bound. */
    private static Truth below(BigDecimal bound, FactValue.Number said) {
        if (said.most().compareTo(bound) < 0) {
            return Truth.YES;
        }
        return said.least().compareTo(bound) >= 0 ? Truth.NO : Truth.UNKNOWN;
    }

    private static FactValue.Number negate(FactValue.Number said) {
        return new FactValue.Number(said.most().negate(), said.least().negate());
    }

    private static boolean day(FactTest test, LocalDate said, LocalDate day) {
        return switch (test) {
            case FactTest.Within within -> isWithin(within.period(), said, day);
            case FactTest.SameYear same -> said.getYear() == day.getYear();
            case FactTest.NotBefore bound -> !said.isBefore(bound.date());
            case FactTest.NotAfter bound -> !said.isAfter(bound.date());
            default -> false;
        };
    }

    private static boolean isWithin(Period period, LocalDate said, LocalDate day) {
        return !said.isAfter(day) && !day.isAfter(said.plus(period));
    }

    /** A city does not tell in which of its districts. */
    private static Truth place(DivisionCode region, DivisionCode said) {
        if (region.contains(said)) {
            return Truth.YES;
        }
        return said.contains(region) ? Truth.UNKNOWN : Truth.NO;
    }
}
