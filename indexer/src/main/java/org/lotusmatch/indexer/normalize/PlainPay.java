package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.pay.PayRange;

import java.util.List;
import java.util.Optional;

/** A single amount or range: 4500-6500元/月. Several amounts are not understood. */
final class PlainPay implements PayForm {
    @Override
    public Optional<Reading<PayRange>> read(PayText text) {
        List<PayAmount> amounts = PayAmount.findAll(text.folded());
        return amounts.size() == 1
                ? Optional.of(PayInYuan.read(amounts.getFirst(), text, null))
                : Optional.empty();
    }
}
