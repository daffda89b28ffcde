package org.lotusmatch.matcher.adjacent;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.vacancy.Headcount;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;

/**
 * The open vacancies of one occupation.
 *
 * @param vacancies in the order of their ids
 */
record OpenWork(List<Vacancy> vacancies) {
    static final OpenWork NONE = new OpenWork(List.of());

    OpenWork {
        vacancies = List.copyOf(vacancies);
    }

    int openings() {
        return vacancies.stream().map(Vacancy::headcount).mapToInt(OpenWork::people).sum();
    }

    private static int people(@Nullable Headcount headcount) {
        return headcount == null ? 1 : headcount.low();
    }

    /** Yuan a month; null where no vacancy says. */
    @Nullable Double medianPay() {
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
