package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.pay.PayRange;

import java.util.List;
import java.util.Optional;

/** What is sure and what is reached at best: 底薪3500，最高可达15000. */
final class BaseToMost implements PayForm {
    @Override
    public Optional<Reading<PayRange>> read(PayText text) {
        List<PayAmount> amounts = PayAmount.findAll(text.folded());
        return amounts.size() == 2 && isMost(amounts.getLast()) && !isMost(amounts.getFirst())
                ? Optional.of(
                        PayInYuan.read(
                                amounts.getFirst().upTo(amounts.getLast()), text, "base-to-most"))
                : Optional.empty();
    }

    private static boolean isMost(PayAmount amount) {
        return amount.bound() == PayAmount.Bound.UPPER && amount.low() == amount.high();
    }
}
