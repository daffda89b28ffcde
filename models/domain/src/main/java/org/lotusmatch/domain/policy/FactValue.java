package org.lotusmatch.domain.policy;

import org.lotusmatch.domain.place.DivisionCode;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is known of a fact. */
public sealed interface FactValue {
    /** Yes or no. */
    record YesNo(boolean yes) implements FactValue {}

    /**
     * A number of which only the limits may be known: whoever was born in 2003 is 22 or 23 in 2026.
     *
     * @param least not above {@code most}
     * @param most equal to {@code least} where the number itself is known
     */
    record Number(BigDecimal least, BigDecimal most) implements FactValue {
        public Number {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("number is " + least + " to " + most);
            }
        }

        public static Number of(BigDecimal number) {
            return new Number(number, number);
        }

        public boolean isExact() {
            return least.compareTo(most) == 0;
        }
    }

    /** One of the fact's choices. */
    record Choice(String id) implements FactValue {}

    /** A day. */
    record Day(LocalDate date) implements FactValue {}

    /** A division, however wide. */
    record Place(DivisionCode code) implements FactValue {}
}
