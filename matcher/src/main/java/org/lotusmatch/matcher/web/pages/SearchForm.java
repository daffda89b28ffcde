package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.course.CourseType;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.matcher.retrieve.Browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is searched for. Values that are no choice of the form are as good as none.
 *
 * @param corpus vacancies or courses
 * @param text words, cut at the contract's 500 letters; blank = everything
 * @param district code of a division; empty = everywhere
 * @param type name of a kind of employment or of course; empty = all
 * @param offset 0-based place of the first one to show
 */
record SearchForm(Corpus corpus, String text, String district, String type, int offset) {
    private static final int LONGEST_TEXT = 500;

    static SearchForm of(String corpus, String text, String district, String type, String offset) {
        Corpus searched = corpus.equals(Corpus.COURSES.path()) ? Corpus.COURSES : Corpus.VACANCIES;
        return new SearchForm(
                searched,
                text.strip().substring(0, Math.min(LONGEST_TEXT, text.strip().length())),
                district.matches("[1-9]\\d{5}(\\d{3})?") ? district : "",
                isType(searched, type) ? type : "",
                Paging.offset(offset));
    }

    private static boolean isType(Corpus corpus, String name) {
        Enum<?>[] types = corpus == Corpus.COURSES ? CourseType.values() : EmploymentType.values();
        return Arrays.stream(types).anyMatch(type -> type.name().equals(name));
    }

    /** The form's values of a looser search; what is not in the form stays out. */
    static SearchForm of(Browse search) {
        SearchForm empty = new SearchForm(search.corpus(), search.text(), "", "", 0);
        return new SearchForm(
                search.corpus(),
                search.text(),
                empty.value(search, IndexField.DIVISION),
                empty.value(search, empty.typeField()),
                0);
    }

    private String value(Browse search, IndexField field) {
        return search.filters().stream()
                .filter(Filter.AnyOf.class::isInstance)
                .map(Filter.AnyOf.class::cast)
                .filter(filter -> filter.field() == field)
                .flatMap(filter -> filter.values().stream())
                .findFirst()
                .orElse("");
    }

    public boolean searchesCourses() {
        return corpus == Corpus.COURSES;
    }

    IndexField typeField() {
        return searchesCourses() ? IndexField.COURSE_TYPE : IndexField.EMPLOYMENT_TYPE;
    }

    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        if (!district.isEmpty()) {
            filters.add(new Filter.AnyOf(IndexField.DIVISION, Set.of(district)));
        }
        if (!type.isEmpty()) {
            filters.add(new Filter.AnyOf(typeField(), Set.of(type)));
        }
        return filters;
    }
}
