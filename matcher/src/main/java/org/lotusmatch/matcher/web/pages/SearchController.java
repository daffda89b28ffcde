package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.search.Facet;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.Sort;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.relax.Relaxation;
import org.lotusmatch.matcher.relax.RelaxedAnswer;
import org.lotusmatch.matcher.relax.SearchOrRelax;
import org.lotusmatch.matcher.retrieve.Browse;
import org.lotusmatch.matcher.retrieve.BrowseRecords;
import org.lotusmatch.matcher.retrieve.Browsed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Search over vacancies and courses. */
@Controller
class SearchController {
    private final SearchOrRelax searches;
    private final BrowseRecords browse;
    private final OpenVacancies open;
    private final Catalog catalog;
    private final VacancyViews vacancies;
    private final CourseViews courses;
    private final ConceptTexts concepts;
    private final PageTexts texts;

    SearchController(
            SearchOrRelax searches,
            BrowseRecords browse,
            OpenVacancies open,
            Catalog catalog,
            VacancyViews vacancies,
            CourseViews courses,
            ConceptTexts concepts,
            PageTexts texts) {
        this.searches = searches;
        this.browse = browse;
        this.open = open;
        this.catalog = catalog;
        this.vacancies = vacancies;
        this.courses = courses;
        this.concepts = concepts;
        this.texts = texts;
    }

    @GetMapping("/search")
    ModelAndView search(
            @RequestParam(defaultValue = "vacancies") String corpus,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String offset) {
        SearchForm asked = SearchForm.of(corpus, text, district, type, offset);
        return new ModelAndView("search", "page", page(asked));
    }

    private SearchPage page(SearchForm asked) {
        RelaxedAnswer answer =
                searches.search(
                        new Browse(
                                asked.corpus(),
                                asked.text(),
                                shown(asked, asked.filters()),
                                Set.of(),
                                Sort.SCORE,
                                asked.offset(),
                                Paging.LIMIT));
        Browsed found = answer.found();
        List<Facet> facets = facets(asked);
        return new SearchPage(
                asked,
                districts(asked, facets),
                types(asked, facets),
                asked.searchesCourses() ? List.of() : vacancyCards(found.ids()),
                asked.searchesCourses() ? courseCards(found.ids()) : List.of(),
                found.total(),
                found.matching(),
                looser(answer.applied()),
                looser(answer.offers()),
                SearchPage.Pager.of(asked.offset(), found.ids().size(), found.total()));
    }

    private List<Looser> looser(List<Relaxation> relaxations) {
        return relaxations.stream()
                .map(
                        step ->
                                new Looser(
                                        texts.evidence(step.words()),
                                        step.gained(),
                                        SearchForm.of(step.search())))
                .toList();
    }

    /** Counted without the filters chosen, so that another choice can be seen and made. */
    private List<Facet> facets(SearchForm asked) {
        Set<IndexField> fields = Set.of(IndexField.DIVISION, asked.typeField());
        return browse.browse(
                        new Browse(
                                asked.corpus(),
                                asked.text(),
                                shown(asked, List.of()),
                                fields,
                                Sort.NEWEST,
                                0,
                                0))
                .facets();
    }

    private List<Filter> shown(SearchForm asked, List<Filter> filters) {
        return asked.searchesCourses() ? filters : open.and(filters);
    }

    private List<SearchPage.Choice> districts(SearchForm asked, List<Facet> facets) {
        return choices(
                counts(facets, IndexField.DIVISION, asked.district()).stream()
                        .filter(c -> level(c) == DivisionCode.Level.COUNTY)
                        .toList(),
                value -> concepts.division(new DivisionCode(value)));
    }

    private static DivisionCode.Level level(Facet.Count count) {
        return new DivisionCode(count.value()).level();
    }

    private List<SearchPage.Choice> types(SearchForm asked, List<Facet> facets) {
        String key = asked.searchesCourses() ? "course-type." : "employment-type.";
        return choices(
                counts(facets, asked.typeField(), asked.type()),
                value -> texts.phrase(key + value));
    }

    private static List<SearchPage.Choice> choices(
            List<Facet.Count> counts, UnaryOperator<String> label) {
        return counts.stream()
                .map(c -> new SearchPage.Choice(c.value(), label.apply(c.value()), c.count()))
                .toList();
    }

    /** With the value chosen, also where nothing has it. */
    private static List<Facet.Count> counts(List<Facet> facets, IndexField field, String chosen) {
        List<Facet.Count> counts =
                facets.stream()
                        .filter(facet -> facet.field() == field)
                        .flatMap(facet -> facet.counts().stream())
                        .toList();
        boolean listed =
                chosen.isEmpty() || counts.stream().anyMatch(c -> c.value().equals(chosen));
        return listed
                ? counts
                : Stream.concat(counts.stream(), Stream.of(new Facet.Count(chosen, 0))).toList();
    }

    private List<VacancyView> vacancyCards(List<String> ids) {
        return vacancies.cards(
                catalog.listShownVacancies(ids.stream().map(VacancyId::new).toList()).stream()
                        .filter(open::contains)
                        .toList());
    }

    private List<CourseView> courseCards(List<String> ids) {
        return catalog.listCourses(ids.stream().map(CourseId::new).toList()).stream()
                .map(courses::card)
                .toList();
    }
}
