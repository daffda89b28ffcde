package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns an amount as written into yuan per period. */
final class PayInYuan {
    private static final int THOUSAND = 1_000;
    private static final int TEN_THOUSAND = 10_000;

    /** Below this a bare number shares the unit of the other end: 3-5K, but 8000-1.2万. */
    private static final double SMALLEST_BARE_YUAN = 500;

    /** Nobody is paid less a month or year: 8-12元/月 lacks its unit. */
    private static final double LEAST_FOR_A_MONTH_OR_YEAR = 100;

    /** Ends farther apart than this do not share a unit: 5-8000元. */
    private static final double WIDEST_RATIO = 20;

    private static final double LEAST_BARE_MONTH = 1_000;
    private static final double MOST_BARE_MONTH = 50_000;
    private static final double LEAST_BARE_YEAR = 100_000;

    /** 4-5万 is said of a month by some and of a year by others (interns), so it stays unknown. */
    private static final double MOST_BARE_TEN_THOUSANDS_A_MONTH = 30_000;

    private PayInYuan() {}

    /**
     * The range, of which both ends are the same where one is said; unclear if unit, period or
     * order of the amounts cannot be told.
     */
    static Reading<PayRange> read(PayAmount amount, PayText text, @Nullable String assumption) {
        int times = PayUnit.times(amount.per());
        double high = amount.high() * highUnit(amount) * times;
        double low = amount.low() * lowUnit(amount) * times;
        Optional<PayPeriod> said = PayUnit.find(amount.per(), text.folded());
        Optional<PayPeriod> period = said.or(() -> usual(amount, high));
        if (period.isEmpty() || !isSound(low, high, period.get())) {
            return Reading.unclear();
        }
        if (period.get() == PayPeriod.PIECE) {
            return Reading.of(PayRange.unknown(PayPeriod.PIECE, text.words()));
        }
        return Reading.of(
                new PayRange(
                        period.get(),
                        low,
                        high,
                        text.monthsPerYear(),
                        text.words(),
                        assumptions(amount, said.isPresent() ? null : period.get(), assumption)));
    }

    private static List<String> assumptions(
            PayAmount amount, @Nullable PayPeriod assumed, @Nullable String further) {
        List<String> ids = new ArrayList<>();
        if (assumed != null) {
            ids.add(assumed == PayPeriod.YEAR ? "per-year" : "per-month");
        }
        switch (amount.bound()) {
            case LOWER -> ids.add("lower-end-only");
            case UPPER -> ids.add("upper-end-only");
            case BOTH -> {}
        }
        if (further != null) {
            ids.add(further);
        }
        return ids;
    }

    private static int lowUnit(PayAmount amount) {
        if (amount.lowUnit() > 0) {
            return amount.lowUnit();
        }
        return amount.low() >= SMALLEST_BARE_YUAN ? 1 : highUnit(amount);
    }

    private static int highUnit(PayAmount amount) {
        return Math.max(1, amount.highUnit());
    }

    private static boolean isSound(double low, double high, PayPeriod period) {
        boolean longPeriod = period == PayPeriod.MONTH || period == PayPeriod.YEAR;
        return high > 0
                && low <= high
                && (low == 0 || high / low <= WIDEST_RATIO)
                && !(longPeriod && high < LEAST_FOR_A_MONTH_OR_YEAR);
    }

    /** The period that amounts of this size are usually meant for; empty if there is none. */
    private static Optional<PayPeriod> usual(PayAmount amount, double high) {
        if (high >= LEAST_BARE_YEAR && amount.highUnit() != THOUSAND) {
            return Optional.of(PayPeriod.YEAR);
        }
        double most =
                switch (amount.highUnit()) {
                    case THOUSAND -> LEAST_BARE_YEAR;
                    case TEN_THOUSAND -> MOST_BARE_TEN_THOUSANDS_A_MONTH;
                    default -> MOST_BARE_MONTH;
                };
        return high >= LEAST_BARE_MONTH && high <= most
                ? Optional.of(PayPeriod.MONTH)
                : Optional.empty();
    }
}
