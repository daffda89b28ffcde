package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.matcher.match.OpenTo;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a person leaves out of recommendations. Values that are no choice of the form are as good as
 * none.
 *
 * @param openTo groups that the person chose, see {@link OpenTo}
 * @param withinKm from home; empty = however far
 * @param payAtLeast whole yuan a month; empty = whatever the pay
 * @param type name of a kind of employment; empty = all
 */
record SeekerFilters(List<String> openTo, String withinKm, String payAtLeast, String type) {
    static final SeekerFilters NONE = new SeekerFilters(List.of(), "", "", "");

    /** Distances to choose from, with every step by which one becomes looser. */
    private static final List<String> DISTANCES_KM =
            List.of("3", "5", "10", "15", "20", "30", "50", "100");

    private static final String PAY = "[1-9]\\d{0,5}";

    SeekerFilters {
        openTo = List.copyOf(openTo);
    }

    static SeekerFilters of(MultiValueMap<String, String> asked) {
        List<String> groups = asked.getOrDefault("openTo", List.of());
        List<String> types = Arrays.stream(EmploymentType.values()).map(Enum::name).toList();
        String pay = first(asked, "payAtLeast");
        return new SeekerFilters(
                OpenTo.CHOICES.stream().filter(groups::contains).toList(),
                among(DISTANCES_KM, first(asked, "withinKm")),
                pay.matches(PAY) ? pay : "",
                among(types, first(asked, "type")));
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String among(List<String> choices, String value) {
        return choices.contains(value) ? value : "";
    }

    /** The form's values of looser filters; the groups stay. */
    SeekerFilters with(List<Filter> looser) {
        String km = "";
        String pay = "";
        String kind = "";
        for (Filter filter : looser) {
            switch (filter) {
                case Filter.WithinKm within -> km = whole(within.radiusKm());
                case Filter.Range(IndexField field, Double min, Double max)
                        when field == IndexField.PAY_HIGH && min != null ->
                        pay = whole(min);
                case Filter.AnyOf(IndexField field, Set<String> values)
                        when field == IndexField.EMPLOYMENT_TYPE ->
                        kind = values.iterator().next();
                default -> {}
            }
        }
        return new SeekerFilters(openTo, km, pay, kind);
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    /**
     * @param home null where it is not on the map: nothing is near it then
     */
    List<Filter> filters(@Nullable GeoPoint home) {
        List<Filter> filters = new ArrayList<>(OpenTo.filters(openTo));
        if (home != null && !withinKm.isEmpty()) {
            filters.add(new Filter.WithinKm(home, Double.parseDouble(withinKm)));
        }
        if (!payAtLeast.isEmpty()) {
            filters.add(
                    new Filter.Range(IndexField.PAY_HIGH, Double.parseDouble(payAtLeast), null));
        }
        if (!type.isEmpty()) {
            filters.add(new Filter.AnyOf(IndexField.EMPLOYMENT_TYPE, Set.of(type)));
        }
        return filters;
    }

    /** Distances to choose from. */
    public List<String> distances() {
        return DISTANCES_KM;
    }

    public boolean any() {
        return !equals(NONE);
    }
}
