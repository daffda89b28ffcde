package org.lotusmatch.indexer.duplicate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.ReservedGroup;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two advertisements of one job cannot say differently. Headcount, benefits and dates are not
 * among it: sites round and renew them.
 *
 * @param payLow yuan a month
 * @param payHigh yuan a month
 * @param years least experience asked for
 * @param shifts folded
 */
record CopyTerms(
        @Nullable Double payLow,
        @Nullable Double payHigh,
        @Nullable EducationLevel education,
        @Nullable Double years,
        @Nullable EmploymentType type,
        @Nullable String shifts,
        Set<ReservedGroup> reservedFor) {
    /**
     * Sites keep classes of years: 1–3 and "2 years" are one demand, 1–3 and 3–5 are two ranks of
     * the same trade.
     */
    private static final double YEARS_APART = 2;

    /** Of the narrower range; sites round pay, another rank is paid otherwise. */
    private static final double SHARED_PAY = 0.5;

    CopyTerms {
        reservedFor = Collections.unmodifiableSet(new TreeSet<>(reservedFor));
    }

    static CopyTerms of(Vacancy vacancy) {
        PayRange pay = vacancy.pay();
        var asked = vacancy.requirements();
        return new CopyTerms(
                pay.isKnown() ? pay.lowYuanPerMonth() : null,
                pay.isKnown() ? pay.highYuanPerMonth() : null,
                asked.education(),
                asked.years() == null ? null : asked.years().low(),
                vacancy.type(),
                vacancy.shifts(),
                vacancy.reservedFor());
    }

    /** Both say it and it is not the same. What one leaves open contradicts nothing. */
    boolean contradicts(CopyTerms other) {
        return payApart(other)
                || differ(education, other.education)
                || (years != null
                        && other.years != null
                        && Math.abs(years - other.years) >= YEARS_APART)
                || differ(type, other.type)
                || differ(shifts, other.shifts)
                || !reservedFor.equals(other.reservedFor);
    }

    /** The same amounts, or none in both. */
    boolean isSamePay(CopyTerms other) {
        return Objects.equals(payLow, other.payLow) && Objects.equals(payHigh, other.payHigh);
    }

    private boolean payApart(CopyTerms other) {
        if (payLow == null || payHigh == null || other.payLow == null || other.payHigh == null) {
            return false;
        }
        double shared = Math.min(payHigh, other.payHigh) - Math.max(payLow, other.payLow);
        double narrower = Math.min(payHigh - payLow, other.payHigh - other.payLow);
        return shared < SHARED_PAY * narrower;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
