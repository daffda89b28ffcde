package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How likely it is that somebody still looks at the answers to a vacancy.
 *
 * @param value in [0, 1]: 1 on the day of a sign of life, halved by every {@value #HALF_LIFE_DAYS}
 *     days of the vacancy's silence and every {@value #EMPLOYER_HALF_LIFE_DAYS} days of its
 *     employer's
 * @param lastSignOn the vacancy's last sign of life, never after the day asked for
 * @param silentDays since then
 */
public record Liveness(double value, LocalDate lastSignOn, long silentDays) {
    /** Postings on Chinese sites go stale in about 30 to 45 days; at 45 a third is left. */
    static final int HALF_LIFE_DAYS = 30;

    /**
     * The notice of five ministries on recruitment information (2026) asks to check an employer
     * again at least every six months; one who was silent for so long keeps a quarter.
     */
    static final int EMPLOYER_HALF_LIFE_DAYS = 91;

    /**
     * The last sign is the posted day, or a later import that still held the vacancy. The first
     * import is a sign only where no day is posted: that a file holds an advertisement once does
     * not show that it is still true.
     *
     * @return empty where nothing was ever heard of the vacancy
     */
    public static Optional<Liveness> of(Validity validity, SignsOfLife signs, LocalDate today) {
        LocalDate sign = lastSign(validity.postedOn(), signs);
        if (sign == null) {
            return Optional.empty();
        }
        LocalDate last = sign.isAfter(today) ? today : sign;
        long silence = ChronoUnit.DAYS.between(last, today);
        LocalDate employerOn = signs.employerOn();
        long employerSilence =
                employerOn == null || employerOn.isBefore(last)
                        ? silence
                        : Math.max(0, ChronoUnit.DAYS.between(employerOn, today));
        double value =
                half(silence, HALF_LIFE_DAYS) * half(employerSilence, EMPLOYER_HALF_LIFE_DAYS);
        return Optional.of(new Liveness(value, last, silence));
    }

    private static @Nullable LocalDate lastSign(@Nullable LocalDate posted, SignsOfLife signs) {
        LocalDate seen = signs.lastSeenOn();
        if (posted == null || seen == null) {
            return posted == null ? seen : posted;
        }
        boolean seenAgain = !seen.equals(signs.firstSeenOn());
        return seenAgain && seen.isAfter(posted) ? seen : posted;
    }

    private static double half(long days, int halfLife) {
        return Math.pow(2, -(double) days / halfLife);
    }
}
