package org.lotusmatch.matcher.relax;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.matcher.relax.Relaxation.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Steps by which a reader's filter becomes looser. Thread-safe. */
final class LoosenFilter {
    private static final double[] RADII_KM = {5, 10, 15, 20, 30, 50, 100};
    private static final double[] YEARS = {1, 2, 3, 5, 10};

    /** Shares of the wished pay that are worth a try before the pay is left open. */
    private static final double[] PAY_SHARES = {0.9, 0.8, 0.7, 0.5};

    private static final double PAY_STEP = 100;

    private final Gazetteer gazetteer;

    LoosenFilter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The smallest step first, the last without the filter; empty for filters of no reader. */
    List<Loosening> steps(Filter filter) {
        return switch (filter) {
            case Filter.WithinKm within -> distance(within);
            case Filter.Range range -> range(range);
            case Filter.AnyOf anyOf -> anyOf(anyOf);
            case Filter.Not not -> List.of();
        };
    }

    private static List<Loosening> distance(Filter.WithinKm within) {
        List<Loosening> steps = new ArrayList<>();
        DoubleStream.of(RADII_KM)
                .filter(km -> km > within.radiusKm())
                .mapToObj(km -> new Filter.WithinKm(within.center(), km))
                .forEach(w -> steps.add(Loosening.to(Kind.DISTANCE, w, whole(w.radiusKm()))));
        steps.add(Loosening.gone(Kind.DISTANCE));
        return steps;
    }

    private static List<Loosening> range(Filter.Range range) {
        return switch (range.field()) {
            case PAY_HIGH -> pay(range);
            case YEARS -> years(range);
            case EDUCATION_RANK -> List.of(Loosening.gone(Kind.EDUCATION));
            case POSTED_ON -> List.of(Loosening.gone(Kind.POSTED));
            case OWN_COST -> List.of(Loosening.gone(Kind.COST));
            case STARTS_ON -> List.of(Loosening.gone(Kind.START));
            default -> List.of();
        };
    }

    private static List<Loosening> pay(Filter.Range range) {
        List<Loosening> steps = new ArrayList<>();
        Double min = range.min();
        if (min != null) {
            DoubleStream.of(PAY_SHARES)
                    .map(share -> Math.floor(share * min / PAY_STEP) * PAY_STEP)
                    .filter(pay -> pay > 0)
                    .distinct()
                    .forEach(pay -> steps.add(step(Kind.PAY, range, pay, range.max(), pay)));
        }
        steps.add(Loosening.gone(Kind.PAY));
        return steps;
    }

    private static List<Loosening> years(Filter.Range range) {
        List<Loosening> steps = new ArrayList<>();
        Double max = range.max();
        if (max != null) {
            DoubleStream.of(YEARS)
                    .filter(years -> years > max)
                    .forEach(
                            years -> steps.add(step(Kind.YEARS, range, range.min(), years, years)));
        }
        steps.add(Loosening.gone(Kind.YEARS));
        return steps;
    }

    private static Loosening step(
            Kind kind,
            Filter.Range range,
            @Nullable Double min,
            @Nullable Double max,
            double said) {
        return Loosening.to(kind, new Filter.Range(range.field(), min, max), whole(said));
    }

    private List<Loosening> anyOf(Filter.AnyOf anyOf) {
        return switch (anyOf.field()) {
            case DIVISION -> division(anyOf);
            case EMPLOYMENT_TYPE, COURSE_TYPE -> List.of(Loosening.gone(Kind.TYPE));
            case COURSE_MODE -> List.of(Loosening.gone(Kind.MODE));
            case SOURCE -> List.of(Loosening.gone(Kind.SOURCE));
            default -> List.of();
        };
    }

    /** From townships to their districts, cities and provinces. */
    private List<Loosening> division(Filter.AnyOf anyOf) {
        List<Loosening> steps = new ArrayList<>();
        Set<String> codes = anyOf.values();
        Set<String> wider = wider(codes);
        while (!wider.equals(codes)) {
            codes = wider;
            String names =
                    codes.stream()
                            .sorted()
                            .map(code -> gazetteer.fullName(new DivisionCode(code)))
                            .collect(Collectors.joining("、"));
            Filter filter = new Filter.AnyOf(IndexField.DIVISION, codes);
            steps.add(Loosening.to(Kind.DIVISION, filter, names));
            wider = wider(codes);
        }
        steps.add(Loosening.gone(Kind.DIVISION));
        return steps;
    }

    private static Set<String> wider(Set<String> codes) {
        return codes.stream()
                .map(code -> new DivisionCode(code).selfAndWider())
                .map(all -> all.get(Math.min(1, all.size() - 1)).value())
                .collect(Collectors.toSet());
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }
}
