package org.lotusmatch.matcher.training;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;

/**
 * A course and what it does for a person.
 *
 * @param course the course
 * @param score in [0, 100]
 * @param reasons why, heaviest first
 * @param closes skills it teaches that wished-for vacancies ask and the person lacks, most asked
 *     first
 */
public record RecommendedCourse(
        Course course, double score, List<Evidence> reasons, List<SkillMention> closes) {
    public RecommendedCourse {
        reasons = List.copyOf(reasons);
        closes = List.copyOf(closes);
    }
}
