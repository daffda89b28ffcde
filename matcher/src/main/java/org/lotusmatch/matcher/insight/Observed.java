package org.lotusmatch.matcher.insight;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.vacancy.Headcount;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers the signals of one line. Not thread-safe. */
final class Observed {
    /** What is open for longer has been forgotten rather than looked for. */
    private static final long MOST_DAYS = 180;

    private final List<Vacancy> vacancies = new ArrayList<>();
    private double daysOpen;
    private int dated;
    private int applications;
    private int people;

    /**
     * @param first day on which it was open; null if unknown
     */
    void add(Vacancy vacancy, @Nullable LocalDate first, LocalDate today, int applied) {
        vacancies.add(vacancy);
        applications += applied;
        if (first != null) {
            daysOpen += Math.clamp(ChronoUnit.DAYS.between(first, today), 0, MOST_DAYS);
            dated++;
        }
    }

    void addPerson() {
        people++;
    }

    /** What the employers say of their industries. */
    List<String> industries() {
        return vacancies.stream()
                .map(vacancy -> vacancy.employer().industry())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * @param payBefore median of the month to compare with; null if unknown
     */
    Signals signals(@Nullable Double payBefore) {
        Double pay = medianPay();
        return new Signals(
                vacancies.size(),
                vacancies.stream().map(Vacancy::headcount).mapToInt(Observed::places).sum(),
                daysOpen,
                dated,
                new PeopleCount(people),
                new PeopleCount(applications),
                pay,
                pay == null || payBefore == null || payBefore <= 0 ? null : pay / payBefore);
    }

    private static int places(@Nullable Headcount headcount) {
        return headcount == null ? 1 : headcount.low();
    }

    private @Nullable Double medianPay() {
        double[] pay =
                vacancies.stream()
                        .map(Vacancy::pay)
                        .filter(PayRange::isKnown)
                        .mapToDouble(one -> (one.lowYuanPerMonth() + one.highYuanPerMonth()) / 2)
                        .sorted()
                        .toArray();
        int half = pay.length / 2;
        if (pay.length == 0) {
            return null;
        }
        return pay.length % 2 == 1 ? pay[half] : (pay[half - 1] + pay[half]) / 2;
    }
}
