package org.lotusmatch.matcher.training;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.SoughtConcept;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.Recommended;
import org.lotusmatch.matcher.retrieve.ConceptNeighbours;
import org.lotusmatch.matcher.retrieve.HybridRetrieval;
import org.lotusmatch.matcher.retrieve.Sought;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Courses for a person. Thread-safe. */
public final class RecommendCourses {
    private static final int DEPTH = 100;

    /** The vacancies that stand for what the person looks for. */
    private static final int WISHED_VACANCIES = 40;

    private static final int QUERY_SKILLS = 12;

    private final RecommendVacancies vacancies;
    private final HybridRetrieval retrieval;
    private final ConceptNeighbours neighbours;
    private final Catalog catalog;
    private final Taxonomy taxonomy;
    private final Clock clock;

    public RecommendCourses(
            RecommendVacancies vacancies,
            HybridRetrieval retrieval,
            ConceptNeighbours neighbours,
            Catalog catalog,
            Taxonomy taxonomy,
            Clock clock) {
        this.vacancies = vacancies;
        this.retrieval = retrieval;
        this.neighbours = neighbours;
        this.catalog = catalog;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /**
     * Courses that have not begun and pass the filters, most useful first; those of no use are left
     * out.
     */
    public List<RecommendedCourse> recommend(TalentProfile profile, List<Filter> filters) {
        List<Recommended<Vacancy>> wished =
                vacancies.recommend(profile, List.of()).page(0, WISHED_VACANCIES).items();
        SkillDemand demand = SkillDemand.of(profile, wished, taxonomy.skills());
        CourseScorer scorer = new CourseScorer(profile, demand, taxonomy.occupations());
        List<Hit> hits =
                retrieval.retrieve(Corpus.COURSES, sought(profile, demand), filters, DEPTH);
        return catalog.listCourses(hits.stream().map(Hit::id).map(CourseId::new).toList()).stream()
                .filter(this::isToCome)
                .map(scorer::score)
                .filter(
                        course ->
                                course.reasons().stream()
                                        .anyMatch(r -> !r.key().matches("course\\.(free|cost)")))
                .sorted(
                        Comparator.comparingDouble((RecommendedCourse c) -> -c.score())
                                .thenComparing(c -> c.course().id()))
                .toList();
    }

    private boolean isToCome(Course course) {
        LocalDate start = course.terms().startsOn();
        return start == null || !start.isBefore(LocalDate.now(clock));
    }

    private Sought sought(TalentProfile profile, SkillDemand demand) {
        Stream<SoughtConcept> wishes =
                profile.wishes().occupations().stream()
                        .flatMap(wish -> neighbours.title(wish, 1).stream());
        Stream<SoughtConcept> skills =
                demand.heaviest(QUERY_SKILLS).stream().map(skill -> neighbours.shows(skill, 1));
        return new Sought(words(profile, demand), Stream.concat(wishes, skills).toList());
    }

    private String words(TalentProfile profile, SkillDemand demand) {
        return Stream.concat(
                        profile.wishes().occupations().stream().map(JobTitle::words),
                        demand.heaviest(QUERY_SKILLS).stream().map(taxonomy.skills()::name))
                .collect(Collectors.joining("，"));
    }
}
