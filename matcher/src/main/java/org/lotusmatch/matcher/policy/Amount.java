package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.policy.Factor;
import org.lotusmatch.domain.policy.PolicyText;

import java.math.BigDecimal;
import java.util.List;

/**
 * An amount with the arithmetic that leads to it. In yuan, to the fen.
 *
 * @param yuan what is paid
 * @param lines the products
 * @param sum of the lines
 * @param most cap of the sum where it took something away; else null
 */
public record Amount(BigDecimal yuan, List<Line> lines, BigDecimal sum, @Nullable BigDecimal most) {
    public Amount {
        lines = List.copyOf(lines);
    }

    /**
     * A product.
     *
     * @param name what it pays for
     * @param terms the factors with their numbers
     * @param product of the terms
     * @param yuan what counts of it
     * @param most cap where it took something away; else null
     */
    public record Line(
            PolicyText name,
            List<Term> terms,
            BigDecimal product,
            BigDecimal yuan,
            @Nullable BigDecimal most) {
        public Line {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A factor with its number.
     *
     * @param factor of the rule
     * @param said number before its cap
     * @param number that counts
     */
    public record Term(Factor factor, BigDecimal said, BigDecimal number) {
        public boolean isCapped() {
            return number.compareTo(said) < 0;
        }
    }
}
