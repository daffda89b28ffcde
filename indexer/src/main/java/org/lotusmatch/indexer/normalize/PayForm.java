package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.pay.PayRange;

import java.util.Optional;

/** One way of writing pay. */
@FunctionalInterface
interface PayForm {
    /**
     * The pay, or that it is unclear.
     *
     * @param text has at least one amount
     * @return empty if the text is not of this form
     */
    Optional<Reading<PayRange>> read(PayText text);
}
