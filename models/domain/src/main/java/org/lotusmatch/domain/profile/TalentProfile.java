package org.lotusmatch.domain.profile;

import org.lotusmatch.domain.education.Education;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;

/**
 * A person who looks for work or training.
 *
 * @param id derived from the origin
 * @param origin where it came from
 * @param label how the person is called in lists, not a legal name
 * @param education highest education
 * @param experience by occupation, latest first
 * @param skills with the words that show them
 * @param certificates certificates and licences held
 * @param home where the person lives
 * @param wishes what the person looks for
 * @param consent what the person agreed to
 * @param sensitive facts that never reach the ranker
 * @param about in the person's own words, possibly empty
 * @param findings what parsers noticed
 */
public record TalentProfile(
        ProfileId id,
        Origin origin,
        String label,
        Education education,
        List<WorkExperience> experience,
        List<SkillMention> skills,
        List<SkillMention> certificates,
        WorkLocation home,
        Wishes wishes,
        Consent consent,
        SensitiveFacts sensitive,
        String about,
        List<Finding> findings) {
    public TalentProfile {
        experience = List.copyOf(experience);
        skills = List.copyOf(skills);
        certificates = List.copyOf(certificates);
        findings = List.copyOf(findings);
    }
}
