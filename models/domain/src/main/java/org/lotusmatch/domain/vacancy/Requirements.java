package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;

import java.util.List;

/**
 * What a vacancy asks of a person. Null means that the vacancy does not say.
 *
 * @param education lowest level accepted
 * @param years experience
 * @param majors 专业 as written, empty = not said
 * @param skills required and preferred, in the vacancy's order
 * @param certificates certificates and licences asked for
 */
public record Requirements(
        @Nullable EducationLevel education,
        @Nullable YearsRequirement years,
        List<String> majors,
        List<SkillRequirement> skills,
        List<SkillMention> certificates) {
    public static final Requirements NONE =
            new Requirements(null, null, List.of(), List.of(), List.of());

    public Requirements {
        majors = List.copyOf(majors);
        skills = List.copyOf(skills);
        certificates = List.copyOf(certificates);
    }
}
