package org.lotusmatch.domain.policy;

import java.math.BigDecimal;

/**
 * Between what a number must lie to be believed.
 *
 * @param least at least 0
 * @param most not below {@code least}
 * @param unit what it counts
 */
public record NumberLimits(BigDecimal least, BigDecimal most, Unit unit) {
    public NumberLimits {
        if (least.signum() < 0 || most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "limits are " + least + " to " + most + ", must be 0 or more and in order");
        }
    }

    public boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
