package org.lotusmatch.domain.policy;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a rule pays: a sum of products, each and all of them possibly capped. Every product is
 * rounded to the fen, halves up, before it is added, so that the lines add up as they are printed.
 *
 * @param lines at least one
 * @param mostYuan cap of the sum; null = none
 */
public record AmountFormula(List<Line> lines, @Nullable BigDecimal mostYuan) {
    public AmountFormula {
        lines = List.copyOf(lines);
    }

    /**
     * A product.
     *
     * @param name what it pays for
     * @param factors at least one
     * @param mostYuan cap of this line; null = none
     */
    public record Line(PolicyText name, List<Factor> factors, @Nullable BigDecimal mostYuan) {
        public Line {
            factors = List.copyOf(factors);
        }
    }

    /** Every fact without which the amount cannot be told, once each, in order. */
    public List<Fact> facts() {
        return lines.stream()
                .flatMap(line -> line.factors().stream())
                .flatMap(Factor::facts)
                .distinct()
                .toList();
    }
}
