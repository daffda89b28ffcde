package org.lotusmatch.domain.catalog;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.util.List;
import java.util.Optional;

/**
 * Reads the record of truth. Thread-safe. The list methods keep the order asked for and leave out
 * what is unknown, since a record may go between a search and its reading.
 */
public interface Catalog {
    Optional<Vacancy> findVacancy(VacancyId id);

    List<Vacancy> listVacancies(List<VacancyId> ids);

    Optional<Course> findCourse(CourseId id);

    List<Course> listCourses(List<CourseId> ids);

    Optional<TalentProfile> findProfile(ProfileId id);

    List<TalentProfile> listProfiles(List<ProfileId> ids);

    /**
     * The first {@code limit} imported profiles by id, for pickers of demo and counter pages; never
     * those that people made themselves.
     */
    List<TalentProfile> firstProfiles(int limit);

    /** Number of stored records of a corpus. */
    long count(Corpus corpus);
}
