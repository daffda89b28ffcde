package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.Division;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.matcher.training.cohort.CohortProblemException;
import org.lotusmatch.matcher.training.cohort.CohortRequest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed to ask for a training plan.
 *
 * @param title of the paper
 * @param people ids, separated by anything that is no part of an id
 * @param district name or code of where the people live
 * @param year of graduation
 * @param budget yuan
 * @param more percent of a larger budget to compare with
 * @param from first day on which a course may begin
 * @param until last day on which a course may begin
 */
public record PlanForm(
        @Nullable String title,
        @Nullable String people,
        @Nullable String district,
        @Nullable String year,
        @Nullable String budget,
        @Nullable String more,
        @Nullable String from,
        @Nullable String until) {
    private static final Pattern APART = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}(\\d{3})?");
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final double PERCENT = 100;

    static PlanForm empty(LocalDate today) {
        String from = today.toString();
        String until = today.plusMonths(6).toString();
        return new PlanForm("", "", "", "", "100000", "20", from, until);
    }

    /**
     * @throws CohortProblemException if something typed cannot be understood
     */
    CohortRequest request(Gazetteer gazetteer) {
        double yuan = number("budget", budget);
        double percent = text(more).isEmpty() ? 0 : number("more", more);
        return new CohortRequest(
                text(title),
                APART.splitAsStream(text(people)).filter(id -> !id.isEmpty()).toList(),
                division(gazetteer),
                text(year).isEmpty() ? null : (int) number("year", year),
                List.of(),
                yuan,
                day(from),
                day(until),
                Map.of(),
                Map.of(),
                percent == 0 ? List.of() : List.of(yuan * (1 + percent / PERCENT)),
                LIMIT);
    }

    private @Nullable DivisionCode division(Gazetteer gazetteer) {
        String name = text(district);
        if (name.isEmpty()) {
            return null;
        }
        if (CODE.matcher(name).matches()) {
            return new DivisionCode(name);
        }
        Stream<DivisionCode> named =
                gazetteer.all().stream()
                        .map(Division::code)
                        .filter(code -> gazetteer.fullName(code).endsWith(name));
        return named.sorted()
                .findFirst()
                .orElseThrow(() -> new CohortProblemException("unknown-district", name));
    }

    private static double number(String field, @Nullable String typed) {
        try {
            return new BigDecimal(text(typed)).doubleValue();
        } catch (NumberFormatException e) {
            throw new CohortProblemException("no-number", "#plan.field." + field, text(typed));
        }
    }

    private static LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(text(typed));
        } catch (DateTimeParseException e) {
            throw new CohortProblemException("no-day", text(typed));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
