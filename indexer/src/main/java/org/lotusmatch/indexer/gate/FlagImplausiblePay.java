package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.Optional;

/** Pay that few jobs bring, or a range so wide that it says nothing. */
final class FlagImplausiblePay implements GateRule {
    /** Above this, an amount is a year's pay taken for a month's, or a lure. */
    private static final double MOST_YUAN_PER_MONTH = 200_000;

    /** Real ranges hardly ever span more: 3-30K is a lure. */
    private static final double WIDEST_RATIO = 6;

    @Override
    public Optional<Finding> check(Vacancy vacancy, LocalDate today) {
        PayRange pay = vacancy.pay();
        if (!pay.isKnown()) {
            return Optional.empty();
        }
        double low = pay.lowYuanPerMonth();
        double high = pay.highYuanPerMonth();
        boolean implausible = high > MOST_YUAN_PER_MONTH || (low > 0 && high / low > WIDEST_RATIO);
        return implausible
                ? Optional.of(Finding.flag("implausible-pay", "pay", pay.words()))
                : Optional.empty();
    }
}
