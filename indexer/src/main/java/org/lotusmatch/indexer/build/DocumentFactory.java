package org.lotusmatch.indexer.build;

import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexDocument;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.catalog.RecordStore;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Index documents of stored records, vectors included. Records that are gone, vacancies under
 * review, and those that another advertisement of the same job is shown for are left out, so that
 * no search ever meets them.
 */
public final class DocumentFactory {
    private final RecordStore records;
    private final EmbeddingCache embeddings;
    private final DraftVacancy vacancies;
    private final DraftCourse courses;
    private final DraftProfile profiles;

    public DocumentFactory(
            RecordStore records,
            EmbeddingCache embeddings,
            Taxonomy taxonomy,
            Gazetteer gazetteer) {
        this.records = records;
        this.embeddings = embeddings;
        ConceptNames names = new ConceptNames(taxonomy, gazetteer);
        vacancies = new DraftVacancy(names);
        courses = new DraftCourse(names);
        profiles = new DraftProfile(names);
    }

    public List<IndexDocument> documents(Corpus corpus, List<String> ids) {
        List<Draft> drafts = drafts(corpus, ids);
        List<Embedding> vectors = embeddings.encode(drafts.stream().map(Draft::text).toList());
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> drafts.get(i).document().vector(vectors.get(i)).build())
                .toList();
    }

    /** Takes the vector of a profile that is being withdrawn or replaced out of the cache. */
    public void forget(TalentProfile profile) {
        embeddings.forget(profiles.draft(profile).text());
    }

    private List<Draft> drafts(Corpus corpus, List<String> ids) {
        return switch (corpus) {
            case VACANCIES -> vacancies(ids);
            case COURSES ->
                    records.listCourses(ids.stream().map(CourseId::new).toList()).stream()
                            .map(courses::draft)
                            .toList();
            case PROFILES ->
                    records.listProfiles(ids.stream().map(ProfileId::new).toList()).stream()
                            .map(profiles::draft)
                            .toList();
        };
    }

    private List<Draft> vacancies(List<String> ids) {
        Set<String> hidden = records.hiddenCopies(ids);
        List<VacancyId> shown =
                ids.stream().filter(id -> !hidden.contains(id)).map(VacancyId::new).toList();
        Set<VacancyId> copied = records.countCopies(shown, LocalDate.EPOCH).keySet();
        return records.listVacancies(shown).stream()
                .filter(vacancy -> !vacancy.isQuarantined())
                .map(
                        vacancy ->
                                vacancies.draft(
                                        vacancy,
                                        copied.contains(vacancy.id())
                                                ? records.listCopies(vacancy.id())
                                                : List.of()))
                .toList();
    }
}
