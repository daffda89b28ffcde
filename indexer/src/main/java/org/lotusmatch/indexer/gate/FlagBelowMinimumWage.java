package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Full-time work whose best pay in a month is below the place's minimum wage. Base pay alone (底薪)
 * is not judged, since the rest of the pay is unknown.
 */
final class FlagBelowMinimumWage implements GateRule {
    /** Pay by the day or hour depends on how many of them are worked. */
    private static final Set<PayPeriod> LONG =
            EnumSet.of(PayPeriod.MONTH, PayPeriod.YEAR, PayPeriod.PIECE);

    private final MinimumWages wages;

    FlagBelowMinimumWage(MinimumWages wages) {
        this.wages = wages;
    }

    @Override
    public Optional<Finding> check(Vacancy vacancy, LocalDate today) {
        DivisionCode place = vacancy.location().division();
        PayRange pay = vacancy.pay();
        boolean whole = pay.isKnown() && !pay.assumptions().contains("base-pay-only");
        if (place == null || !whole || !LONG.contains(pay.period())) {
            return Optional.empty();
        }
        return wages.findYuanPerMonth(place, today)
                .filter(least -> isFullTime(vacancy.type()) && pay.highYuanPerMonth() < least)
                .map(least -> Finding.flag("below-minimum-wage", "pay", pay.words()));
    }

    /** Work of which nothing is said is full-time; public-welfare posts are protected as well. */
    private static boolean isFullTime(@Nullable EmploymentType type) {
        return type == null
                || type == EmploymentType.FULL_TIME
                || type == EmploymentType.PUBLIC_WELFARE;
    }
}
