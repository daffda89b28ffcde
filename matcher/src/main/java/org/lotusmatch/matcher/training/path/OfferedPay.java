package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;

/** What vacancies pay, by the middle of each one's range. */
final class OfferedPay {
    private OfferedPay() {}

    /** Yuan a month; null where no vacancy says. */
    static @Nullable Double median(List<VacancyRow> vacancies) {
        double[] pay =
                vacancies.stream()
                        .mapToDouble(VacancyRow::offerYuanPerMonth)
                        .filter(yuan -> !Double.isNaN(yuan))
                        .sorted()
                        .toArray();
        int half = pay.length / 2;
        if (pay.length == 0) {
            return null;
        }
        return pay.length % 2 == 1 ? pay[half] : (pay[half - 1] + pay[half]) / 2;
    }
}
