package org.lotusmatch.domain.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.SignsOfLife;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the record of truth. Thread-safe. The list methods keep the order asked for and leave out
 * what is unknown, since a record may go between a search and its reading.
 */
public interface Catalog {
    Optional<Vacancy> findVacancy(VacancyId id);

    List<Vacancy> listVacancies(List<VacancyId> ids);

    /**
     * Those of them that readers may see: an index that has yet to follow still knows vacancies
     * that are kept out by now.
     */
    default List<Vacancy> listShownVacancies(List<VacancyId> ids) {
        return listVacancies(ids).stream().filter(vacancy -> !vacancy.isQuarantined()).toList();
    }

    /**
     * A way through all vacancies that keeps nothing open: the next ones by id.
     *
     * @param id of the last one seen; null = from the start
     */
    List<Vacancy> vacanciesAfter(@Nullable VacancyId id, int limit);

    /** Rises with every change of a corpus; equal revisions mean equal records. */
    long revision(Corpus corpus);

    /** The records of a corpus that were stored, changed or removed after a revision. */
    Changes changesAfter(Corpus corpus, long revision);

    /**
     * Rises whenever a vacancy or an employer is heard of again, see {@link #signsOfLife}, which is
     * no change of a record. Reads every sign of life, some ten milliseconds for 100,000.
     */
    long heardRevision();

    /**
     * Other advertisements of the same job, see {@code docs/decisions/0009}: the one that answers
     * show comes first, then those that may be answered longest; at most 50, none under review.
     * Empty if it is the only one. Expired ones are among them.
     */
    List<Vacancy> listCopies(VacancyId id);

    /**
     * How many other advertisements of the same job may be answered on a day and are not under
     * review. What has none may be missing.
     */
    Map<VacancyId, Integer> countCopies(Collection<VacancyId> ids, LocalDate today);

    /**
     * Those of the vacancies that answers show another advertisement for.
     *
     * @param ids values of vacancies' ids
     */
    Set<String> hiddenCopies(Collection<String> ids);

    /** When each was last heard of; {@link SignsOfLife#NONE} where nothing is recorded. */
    Map<VacancyId, SignsOfLife> signsOfLife(Collection<VacancyId> ids);

    Optional<Course> findCourse(CourseId id);

    List<Course> listCourses(List<CourseId> ids);

    /**
     * A way through all courses that keeps nothing open: the next ones by id.
     *
     * @param id of the last one seen; null = from the start
     */
    List<Course> coursesAfter(@Nullable CourseId id, int limit);

    Optional<TalentProfile> findProfile(ProfileId id);

    List<TalentProfile> listProfiles(List<ProfileId> ids);

    /**
     * A way through all profiles that keeps nothing open: the next ones by id, those that people
     * made themselves among them.
     *
     * @param id of the last one seen; null = from the start
     */
    List<TalentProfile> profilesAfter(@Nullable ProfileId id, int limit);

    /**
     * The first {@code limit} imported profiles by id, for pickers of demo and counter pages; never
     * those that people made themselves.
     */
    List<TalentProfile> firstProfiles(int limit);

    /** Number of stored records of a corpus. */
    long count(Corpus corpus);
}
