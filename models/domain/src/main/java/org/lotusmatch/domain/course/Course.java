package org.lotusmatch.domain.course;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;

/**
 * A training course.
 *
 * @param id derived from the origin
 * @param origin where it came from
 * @param title name of the course
 * @param provider who teaches it
 * @param type one of the plan's five types, null if not said
 * @param level level of the certificate, null if none
 * @param occupations what it prepares for
 * @param skills what it teaches
 * @param prerequisites as written, possibly empty
 * @param terms dates, hours, seats, price
 * @param mode how it is taught, null if not said
 * @param location where it is taught
 * @param description as written, possibly empty
 * @param findings what parsers noticed
 */
public record Course(
        CourseId id,
        Origin origin,
        String title,
        String provider,
        @Nullable CourseType type,
        @Nullable CourseLevel level,
        List<JobTitle> occupations,
        List<SkillMention> skills,
        String prerequisites,
        CourseTerms terms,
        @Nullable CourseMode mode,
        WorkLocation location,
        String description,
        List<Finding> findings) {
    public Course {
        occupations = List.copyOf(occupations);
        skills = List.copyOf(skills);
        findings = List.copyOf(findings);
    }
}
