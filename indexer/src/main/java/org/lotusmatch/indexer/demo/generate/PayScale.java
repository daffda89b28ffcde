package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;

/** What work pays. Immutable. */
final class PayScale {
    private static final double PER_YEAR = 0.04;

    /** After these years pay hardly rises any more. */
    private static final int RISING_YEARS = 10;

    /** Firms pay up to this much above or below the median. */
    private static final double SPREAD = 0.25;

    /** Above every minimum wage of Hunan; the gate has its own tests. */
    private static final int LEAST = 2500;

    private final Families families;
    private final Schooling schooling;

    PayScale(Families families, Schooling schooling) {
        this.families = families;
        this.schooling = schooling;
    }

    MonthlyPay draw(
            Occupation occupation, EducationLevel education, int years, Zone zone, Dice dice) {
        double median =
                schooling.medianPay(education)
                        * families.of(occupation).pay()
                        * (1 + PER_YEAR * Math.min(years, RISING_YEARS))
                        * zone.pay()
                        * (1 + SPREAD * dice.bell());
        int low = Math.max(LEAST, rounded(median * 0.85));
        int high = Math.max(low + 500, rounded(median * (1.1 + 0.4 * dice.unit())));
        return new MonthlyPay(low, high);
    }

    /** People write hundreds up to 5,000, five hundreds up to 12,000, thousands beyond. */
    private static int rounded(double yuan) {
        int step = yuan < 5000 ? 100 : yuan < 12_000 ? 500 : 1000;
        return (int) Math.round(yuan / step) * step;
    }
}
