package org.lotusmatch.matcher.web;

import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.law.Articles;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.explain.DescribeDifferences;
import org.lotusmatch.matcher.explain.Phrases;
import org.springframework.stereotype.Component;

/** Between the contract and the domain; one mapper a kind of thing. */
@Component
class ApiMapper {
    private final SentenceMapper sentences;
    private final VacancyMapper vacancies;
    private final CourseMapper courses;
    private final ProfileMapper profiles;
    private final FitMapper fits;
    private final FacetMapper facets;
    private final DraftMapper drafts;
    private final ImportMapper imports;
    private final ReviewMapper reviews;
    private final ResumeMapper resumes;
    private final KeptProfileMapper kept;
    private final RelaxationMapper relaxations;
    private final TrainingMapper training;

    ApiMapper(
            Taxonomy taxonomy,
            Gazetteer gazetteer,
            Drafting drafting,
            Phrases phrases,
            Articles articles,
            DescribeDifferences differences) {
        sentences = new SentenceMapper(phrases, articles);
        ConceptMapper concepts = new ConceptMapper(taxonomy, gazetteer, sentences);
        vacancies = new VacancyMapper(concepts, sentences, new CopyMapper(differences));
        courses = new CourseMapper(concepts, sentences);
        profiles = new ProfileMapper(concepts);
        fits = new FitMapper(sentences);
        facets = new FacetMapper(gazetteer, taxonomy.occupations(), sentences);
        drafts = new DraftMapper(drafting, phrases);
        imports = new ImportMapper(sentences);
        reviews = new ReviewMapper(sentences, vacancies);
        resumes = new ResumeMapper(drafts, profiles, sentences);
        training = new TrainingMapper(courses, fits, concepts, sentences);
        relaxations = new RelaxationMapper(sentences);
        kept = new KeptProfileMapper(drafts, profiles, concepts, sentences);
    }

    SentenceMapper sentences() {
        return sentences;
    }

    VacancyMapper vacancies() {
        return vacancies;
    }

    CourseMapper courses() {
        return courses;
    }

    ProfileMapper profiles() {
        return profiles;
    }

    FitMapper fits() {
        return fits;
    }

    FacetMapper facets() {
        return facets;
    }

    DraftMapper drafts() {
        return drafts;
    }

    ImportMapper imports() {
        return imports;
    }

    ReviewMapper reviews() {
        return reviews;
    }

    ResumeMapper resumes() {
        return resumes;
    }

    RelaxationMapper relaxations() {
        return relaxations;
    }

    TrainingMapper training() {
        return training;
    }

    KeptProfileMapper kept() {
        return kept;
    }
}
