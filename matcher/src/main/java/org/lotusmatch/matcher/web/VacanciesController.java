package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.VacanciesApi;
import org.lotusmatch.api.model.SuggestionDto;
import org.lotusmatch.api.model.VacancyDto;
import org.lotusmatch.api.model.VacancyPageDto;
import org.lotusmatch.api.model.VacancySearchDto;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.Sort;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.lotusmatch.matcher.relax.RelaxedAnswer;
import org.lotusmatch.matcher.relax.SearchOrRelax;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.Browsed;
import org.lotusmatch.matcher.suggest.Suggestion;
import org.lotusmatch.matcher.suggest.Suggestions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@RestController
class VacanciesController implements VacanciesApi {
    private final SearchOrRelax searches;
    private final Suggestions suggestions;
    private final OpenVacancies open;
    private final Catalog catalog;
    private final StoredRecords stored;
    private final VacancyStandings standings;
    private final ApiMapper mapper;

    VacanciesController(
            SearchOrRelax searches,
            Suggestions suggestions,
            OpenVacancies open,
            Catalog catalog,
            StoredRecords stored,
            VacancyStandings standings,
            ApiMapper mapper) {
        this.searches = searches;
        this.suggestions = suggestions;
        this.open = open;
        this.catalog = catalog;
        this.stored = stored;
        this.standings = standings;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<VacancyDto> getVacancy(String id) {
        Vacancy vacancy = stored.vacancy(id);
        return ResponseEntity.ok(
                mapper.vacancies()
                        .detail(vacancy, standings.of(vacancy), standings.copies(vacancy)));
    }

    @Override
    public ResponseEntity<VacancyPageDto> searchVacancies(VacancySearchDto search) {
        Set<IndexField> facets =
                search.getFacets().stream()
                        .map(facet -> IndexField.valueOf(facet.getValue()))
                        .collect(Collectors.toSet());
        RelaxedAnswer answer =
                searches.search(
                        new Browse(
                                Corpus.VACANCIES,
                                text(search.getText()),
                                open.and(FilterMapper.of(search.getFilters())),
                                facets,
                                sort(search.getSort()),
                                search.getOffset(),
                                search.getLimit()));
        Browsed found = answer.found();
        List<VacancyId> ids = found.ids().stream().map(VacancyId::new).toList();
        List<Vacancy> shown =
                catalog.listShownVacancies(ids).stream().filter(open::contains).toList();
        return ResponseEntity.ok(
                new VacancyPageDto(
                        found.total(),
                        found.matching(),
                        mapper.vacancies().dtos(shown, standings.of(shown)),
                        mapper.facets().dtos(found.facets()),
                        mapper.relaxations().vacancies(answer.applied(), search),
                        mapper.relaxations().vacancies(answer.offers(), search)));
    }

    @Override
    public ResponseEntity<List<SuggestionDto>> listSuggestions(String text, Integer limit) {
        return ResponseEntity.ok(
                suggestions.complete(text, limit).stream()
                        .map(VacanciesController::suggestion)
                        .toList());
    }

    private static SuggestionDto suggestion(Suggestion suggestion) {
        return new SuggestionDto(
                suggestion.words(),
                SuggestionDto.KindEnum.valueOf(suggestion.kind().name()),
                suggestion.reading());
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Sort sort(VacancySearchDto.SortEnum sort) {
        return switch (sort) {
            case RELEVANCE -> Sort.SCORE;
            case NEWEST -> Sort.NEWEST;
            case HIGHEST_PAY -> Sort.HIGHEST_PAY;
        };
    }
}
