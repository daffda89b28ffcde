package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;
import java.util.Set;

/**
 * Work whose best pay is below the place's minimum wage. Base pay alone (底薪) and a lower end alone
 * are not judged, since the rest is unknown; nor are internships and flexible work, for which there
 * is no minimum. Where the kind of work or the period had to be guessed, a flag is all.
 */
final class BelowMinimumWage implements GateRule {
    private static final Set<String> NOT_ALL = Set.of("base-pay-only", "lower-end-only");
    private static final Set<String> GUESSED = Set.of("per-month", "per-year");

    private final MinimumWages wages;

    BelowMinimumWage(MinimumWages wages) {
        this.wages = wages;
    }

    @Override
    public String id() {
        return "below-minimum-wage";
    }

    @Override
    public List<Finding> check(Examined examined) {
        Vacancy vacancy = examined.vacancy();
        DivisionCode place = vacancy.location().division();
        if (place == null || !isWhole(vacancy.pay())) {
            return List.of();
        }
        return wages
                .find(place, examined.today())
                .map(wage -> leastFor(vacancy, wage))
                .filter(least -> least.isAbove(vacancy.pay()))
                .map(least -> finding(vacancy, least))
                .stream()
                .toList();
    }

    private static boolean isWhole(PayRange pay) {
        return pay.isKnown() && pay.assumptions().stream().noneMatch(NOT_ALL::contains);
    }

    /**
     * The least for one vacancy.
     *
     * @param yuan per month, or per hour if {@code hourly}
     */
    private record Least(double yuan, boolean hourly) {
        static final Least NONE = new Least(0, false);

        boolean isAbove(PayRange pay) {
            double high = pay.highYuanPerMonth();
            return (hourly ? high / PayRange.HOURS_PER_MONTH : high) < yuan;
        }

        String words() {
            String number = yuan == Math.rint(yuan) ? "%.0f" : "%.1f";
            return "不低于" + number.formatted(yuan) + (hourly ? "元/小时" : "元/月");
        }
    }

    private static Least leastFor(Vacancy vacancy, MinimumWages.Wage wage) {
        return switch (vacancy.pay().period()) {
            case MONTH, YEAR, PIECE -> isFullTime(vacancy.type()) ? perMonth(wage) : Least.NONE;
            // how much of a day is worked is certain for full-time work alone
            case DAY -> isSaidFullTime(vacancy.type()) ? perMonth(wage) : Least.NONE;
            case HOUR -> perHour(vacancy.type(), wage);
            case NEGOTIABLE -> Least.NONE;
        };
    }

    private static Least perMonth(MinimumWages.Wage wage) {
        return wage.yuanPerMonth() == null ? Least.NONE : new Least(wage.yuanPerMonth(), false);
    }

    /** An hour of full-time work brings at least its share of the month's wage. */
    private static Least perHour(@Nullable EmploymentType type, MinimumWages.Wage wage) {
        if (type == EmploymentType.PART_TIME && wage.yuanPerHour() != null) {
            return new Least(wage.yuanPerHour(), true);
        }
        return isSaidFullTime(type) ? perMonth(wage) : Least.NONE;
    }

    /** Work of which nothing is said is full-time; public-welfare posts are protected as well. */
    private static boolean isFullTime(@Nullable EmploymentType type) {
        return type == null || isSaidFullTime(type);
    }

    private static boolean isSaidFullTime(@Nullable EmploymentType type) {
        return type == EmploymentType.FULL_TIME || type == EmploymentType.PUBLIC_WELFARE;
    }

    private Finding finding(Vacancy vacancy, Least least) {
        PayRange pay = vacancy.pay();
        boolean certain =
                vacancy.type() != null && pay.assumptions().stream().noneMatch(GUESSED::contains);
        Severity severity = certain ? Severity.QUARANTINE : Severity.FLAG;
        return new Finding(id(), severity, "pay", pay.words(), least.words());
    }
}
