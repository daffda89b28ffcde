package org.lotusmatch.domain.policy;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days of each year on which a policy is applied for, both ends included; it may run over New
 * Year.
 *
 * @param from first day
 * @param to last day
 */
public record ApplicationWindow(MonthDay from, MonthDay to) {
    public static final ApplicationWindow ALL_YEAR =
            new ApplicationWindow(MonthDay.of(1, 1), MonthDay.of(12, 31));

    public boolean isOpen(LocalDate day) {
        MonthDay asked = MonthDay.from(day);
        boolean begun = !asked.isBefore(from);
        boolean running = !asked.isAfter(to);
        return from.isAfter(to) ? begun || running : begun && running;
    }
}
