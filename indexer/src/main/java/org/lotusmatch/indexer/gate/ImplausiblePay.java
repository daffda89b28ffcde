package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.record.Finding;

import java.util.List;

/** Pay that few jobs bring, or a range so wide that it says nothing. */
final class ImplausiblePay implements GateRule {
    /** Above this, an amount is a year's pay taken for a month's, or a lure. */
    private static final double MOST_YUAN_PER_MONTH = 200_000;

    /** Real ranges hardly ever span more: 3-30K is a lure. */
    private static final double WIDEST_RATIO = 6;

    @Override
    public String id() {
        return "implausible-pay";
    }

    @Override
    public List<Finding> check(Examined examined) {
        PayRange pay = examined.vacancy().pay();
        return pay.isKnown() && isImplausible(pay.lowYuanPerMonth(), pay.highYuanPerMonth())
                ? List.of(Finding.flag(id(), "pay", pay.words()))
                : List.of();
    }

    private static boolean isImplausible(double low, double high) {
        return high > MOST_YUAN_PER_MONTH || (low > 0 && high / low > WIDEST_RATIO);
    }
}
