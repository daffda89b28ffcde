package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.CourseFiltersDto;
import org.lotusmatch.api.model.NearDto;
import org.lotusmatch.api.model.VacancyFiltersDto;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.matcher.match.OpenTo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The contract's filters as those of the search port. */
final class FilterMapper {
    private final List<Filter> filters = new ArrayList<>();

    static List<Filter> of(@Nullable VacancyFiltersDto dto) {
        return dto == null ? List.of() : new FilterMapper().vacancies(dto);
    }

    static List<Filter> of(@Nullable CourseFiltersDto dto) {
        return dto == null ? List.of() : new FilterMapper().courses(dto);
    }

    private List<Filter> vacancies(VacancyFiltersDto dto) {
        anyOf(IndexField.DIVISION, dto.getDivisions());
        anyOf(IndexField.EMPLOYMENT_TYPE, names(dto.getEmploymentTypes()));
        anyOf(IndexField.SOURCE, dto.getSources());
        if (dto.getEducationAtMost() != null) {
            EducationLevel level = EducationLevel.valueOf(dto.getEducationAtMost().name());
            range(IndexField.EDUCATION_RANK, null, (double) level.ordinal());
        }
        range(IndexField.PAY_HIGH, dto.getPayAtLeast(), null);
        range(IndexField.YEARS, null, dto.getYearsAtMost());
        range(IndexField.POSTED_ON, day(dto.getPostedSince()), null);
        near(dto.getNear());
        filters.addAll(OpenTo.filters(names(dto.getOpenTo())));
        return filters;
    }

    private List<Filter> courses(CourseFiltersDto dto) {
        anyOf(IndexField.DIVISION, dto.getDivisions());
        anyOf(IndexField.COURSE_TYPE, names(dto.getCourseTypes()));
        anyOf(IndexField.COURSE_MODE, names(dto.getModes()));
        range(IndexField.OWN_COST, null, dto.getOwnCostAtMost());
        requireOrder(dto.getStartsFrom(), dto.getStartsUntil());
        range(IndexField.STARTS_ON, day(dto.getStartsFrom()), day(dto.getStartsUntil()));
        near(dto.getNear());
        return filters;
    }

    private static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new ImpossibleRequestException("/filters/startsUntil", "until-before-from");
        }
    }

    private void anyOf(IndexField field, Collection<String> values) {
        if (!values.isEmpty()) {
            filters.add(new Filter.AnyOf(field, Set.copyOf(values)));
        }
    }

    private void range(IndexField field, @Nullable Double min, @Nullable Double max) {
        if (min != null || max != null) {
            filters.add(new Filter.Range(field, min, max));
        }
    }

    private void near(@Nullable NearDto near) {
        if (near != null) {
            GeoPoint center = new GeoPoint(near.getLatitude(), near.getLongitude());
            filters.add(new Filter.WithinKm(center, near.getRadiusKm()));
        }
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static @Nullable Double day(@Nullable LocalDate date) {
        return date == null ? null : (double) date.toEpochDay();
    }
}
