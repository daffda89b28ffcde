package org.lotusmatch.matcher.whatif;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;

/** The same person with one thing changed. */
public final class ChangedProfile {
    private ChangedProfile() {}

    static TalentProfile withSkills(TalentProfile profile, List<SkillMention> skills) {
        return with(profile, skills, profile.certificates(), profile.wishes());
    }

    static TalentProfile withCertificates(TalentProfile profile, List<SkillMention> certificates) {
        return with(profile, profile.skills(), certificates, profile.wishes());
    }

    public static TalentProfile withSkillsAndCertificates(
            TalentProfile profile, List<SkillMention> skills, List<SkillMention> certificates) {
        return with(profile, skills, certificates, profile.wishes());
    }

    public static TalentProfile withWishes(TalentProfile profile, Wishes wishes) {
        return with(profile, profile.skills(), profile.certificates(), wishes);
    }

    private static TalentProfile with(
            TalentProfile profile,
            List<SkillMention> skills,
            List<SkillMention> certificates,
            Wishes wishes) {
        return new TalentProfile(
                profile.id(),
                profile.origin(),
                profile.label(),
                profile.education(),
                profile.experience(),
                skills,
                certificates,
                profile.home(),
                wishes,
                profile.consent(),
                profile.sensitive(),
                profile.about(),
                profile.findings());
    }
}
