package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.CourseFiltersDto;
import org.lotusmatch.api.model.CourseTypeDto;
import org.lotusmatch.api.model.EducationLevelDto;
import org.lotusmatch.api.model.EmploymentTypeDto;
import org.lotusmatch.api.model.NearDto;
import org.lotusmatch.api.model.VacancyFiltersDto;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The search port's filters as those of the contract; the way back of {@link FilterMapper}. */
final class FilterDtoMapper {
    private final List<Filter> filters;

    private FilterDtoMapper(List<Filter> filters) {
        this.filters = filters;
    }

    static VacancyFiltersDto vacancies(List<Filter> filters) {
        FilterDtoMapper from = new FilterDtoMapper(filters);
        Double education = from.max(IndexField.EDUCATION_RANK);
        return new VacancyFiltersDto()
                .divisions(from.values(IndexField.DIVISION, value -> value))
                .employmentTypes(
                        from.values(IndexField.EMPLOYMENT_TYPE, EmploymentTypeDto::fromValue))
                .educationAtMost(education == null ? null : level(education))
                .payAtLeast(from.min(IndexField.PAY_HIGH))
                .yearsAtMost(from.max(IndexField.YEARS))
                .postedSince(day(from.min(IndexField.POSTED_ON)))
                .sources(from.values(IndexField.SOURCE, value -> value))
                .near(from.near())
                .openTo(from.values(IndexField.OPEN_TO, VacancyFiltersDto.OpenToEnum::fromValue));
    }

    static CourseFiltersDto courses(List<Filter> filters) {
        FilterDtoMapper from = new FilterDtoMapper(filters);
        return new CourseFiltersDto()
                .divisions(from.values(IndexField.DIVISION, value -> value))
                .courseTypes(from.values(IndexField.COURSE_TYPE, CourseTypeDto::fromValue))
                .modes(from.values(IndexField.COURSE_MODE, CourseFiltersDto.ModesEnum::fromValue))
                .ownCostAtMost(from.max(IndexField.OWN_COST))
                .startsFrom(day(from.min(IndexField.STARTS_ON)))
                .startsUntil(day(from.max(IndexField.STARTS_ON)))
                .near(from.near());
    }

    private <T> List<T> values(IndexField field, Function<String, T> dto) {
        return only(Filter.AnyOf.class).stream()
                .filter(filter -> filter.field() == field)
                .flatMap(filter -> filter.values().stream().sorted())
                .map(dto)
                .toList();
    }

    private @Nullable Double min(IndexField field) {
        Filter.Range range = range(field);
        return range == null ? null : range.min();
    }

    private @Nullable Double max(IndexField field) {
        Filter.Range range = range(field);
        return range == null ? null : range.max();
    }

    private Filter.@Nullable Range range(IndexField field) {
        return only(Filter.Range.class).stream()
                .filter(filter -> filter.field() == field)
                .findFirst()
                .orElse(null);
    }

    private @Nullable NearDto near() {
        return only(Filter.WithinKm.class).stream()
                .map(within -> near(within.center(), within.radiusKm()))
                .findFirst()
                .orElse(null);
    }

    private <T extends Filter> List<T> only(Class<T> kind) {
        return filters.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static NearDto near(GeoPoint center, double km) {
        return new NearDto(center.latitude(), center.longitude(), km);
    }

    private static EducationLevelDto level(double rank) {
        return EducationLevelDto.fromValue(EducationLevel.values()[(int) rank].name());
    }

    private static @Nullable LocalDate day(@Nullable Double day) {
        return day == null ? null : LocalDate.ofEpochDay(day.longValue());
    }
}
