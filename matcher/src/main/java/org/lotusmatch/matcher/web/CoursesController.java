package org.lotusmatch.matcher.web;

import org.lotusmatch.api.CoursesApi;
import org.lotusmatch.api.model.CourseDto;
import org.lotusmatch.api.model.CoursePageDto;
import org.lotusmatch.api.model.CourseSearchDto;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.Sort;
import org.lotusmatch.matcher.match.UnknownRecordException;
import org.lotusmatch.matcher.relax.RelaxedAnswer;
import org.lotusmatch.matcher.relax.SearchOrRelax;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.Browsed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@RestController
class CoursesController implements CoursesApi {
    private final SearchOrRelax searches;
    private final Catalog catalog;
    private final ApiMapper mapper;

    CoursesController(SearchOrRelax searches, Catalog catalog, ApiMapper mapper) {
        this.searches = searches;
        this.catalog = catalog;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<CourseDto> getCourse(String id) {
        return catalog.findCourse(new CourseId(id))
                .map(mapper.courses()::dto)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> new UnknownRecordException(Corpus.COURSES, id));
    }

    @Override
    public ResponseEntity<CoursePageDto> searchCourses(CourseSearchDto search) {
        Set<IndexField> facets =
                search.getFacets().stream()
                        .map(facet -> IndexField.valueOf(facet.getValue()))
                        .collect(Collectors.toSet());
        RelaxedAnswer answer =
                searches.search(
                        new Browse(
                                Corpus.COURSES,
                                VacanciesController.text(search.getText()),
                                FilterMapper.of(search.getFilters()),
                                facets,
                                Sort.SCORE,
                                search.getOffset(),
                                search.getLimit()));
        Browsed found = answer.found();
        List<CourseId> ids = found.ids().stream().map(CourseId::new).toList();
        return ResponseEntity.ok(
                new CoursePageDto(
                        found.total(),
                        found.matching(),
                        catalog.listCourses(ids).stream().map(mapper.courses()::dto).toList(),
                        mapper.facets().dtos(found.facets()),
                        mapper.relaxations().courses(answer.applied(), search),
                        mapper.relaxations().courses(answer.offers(), search)));
    }
}
