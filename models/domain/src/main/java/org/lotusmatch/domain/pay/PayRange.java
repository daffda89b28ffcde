package org.lotusmatch.domain.pay;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Advertised or wished pay.
 *
 * @param period what the amounts are paid for
 * @param low yuan per period, null if not said
 * @param high yuan per period, at least {@code low}, null if not said; both or neither are null
 * @param monthsPerYear 12, or 13 to 18 where 13薪 and more are promised
 * @param words as written
 * @param assumptions what had to be assumed to read it, ids of message texts {@code
 *     pay.assumed.<id>}
 */
public record PayRange(
        PayPeriod period,
        @Nullable Double low,
        @Nullable Double high,
        int monthsPerYear,
        String words,
        List<String> assumptions) {
    /** Paid days a month, 劳社部发〔2008〕3号. */
    public static final double DAYS_PER_MONTH = 21.75;

    /** Eight hours a paid day, the same notice. */
    public static final double HOURS_PER_MONTH = 174;

    private static final int MONTHS = 12;

    public PayRange {
        if ((low == null) != (high == null)) {
            throw new IllegalArgumentException(
                    "low and high pay must both be given or both be missing");
        }
        if (low != null && high != null && !(low >= 0 && high >= low)) {
            throw new IllegalArgumentException(
                    "pay is " + low + " to " + high + ", must be 0 <= low <= high");
        }
        assumptions = List.copyOf(assumptions);
    }

    /** Pay of which only the words are known. */
    public static PayRange unknown(PayPeriod period, String words) {
        return new PayRange(period, null, null, MONTHS, words, List.of());
    }

    public static PayRange perMonth(double low, double high) {
        return new PayRange(PayPeriod.MONTH, low, high, MONTHS, "", List.of());
    }

    /** Whether amounts are known. */
    public boolean isKnown() {
        return low != null;
    }

    /**
     * @throws IllegalStateException if unknown
     */
    public double lowYuanPerMonth() {
        return perMonth(low);
    }

    /**
     * @throws IllegalStateException if unknown
     */
    public double highYuanPerMonth() {
        return perMonth(high);
    }

    private double perMonth(@Nullable Double amount) {
        if (amount == null) {
            throw new IllegalStateException(
                    "pay \"" + words + "\" has no amount; ask isKnown() first");
        }
        return switch (period) {
            case YEAR -> amount / MONTHS;
            case DAY -> amount * DAYS_PER_MONTH;
            case HOUR -> amount * HOURS_PER_MONTH;
            case MONTH, PIECE, NEGOTIABLE -> amount;
        };
    }
}
