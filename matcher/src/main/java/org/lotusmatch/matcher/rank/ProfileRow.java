package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.Education;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A profile made ready for scoring: what the person can and wants, nothing about who the person is.
 *
 * @param id record id
 * @param education highest education
 * @param experience by occupation
 * @param held skills and certificates with the words that show them
 * @param listsCertificates whether the person named any certificate at all
 * @param home where the person lives
 * @param wishes what the person looks for
 * @param wishedYuanPerMonth least pay wished for; null if not said
 */
public record ProfileRow(
        String id,
        Education education,
        List<WorkExperience> experience,
        Map<SkillId, String> held,
        boolean listsCertificates,
        WorkLocation home,
        Wishes wishes,
        @Nullable Double wishedYuanPerMonth) {

    public static ProfileRow of(TalentProfile profile) {
        Map<SkillId, String> held = new LinkedHashMap<>();
        for (SkillMention mention :
                Stream.concat(profile.skills().stream(), profile.certificates().stream())
                        .toList()) {
            held.putIfAbsent(mention.skill(), mention.words());
        }
        PayRange pay = profile.wishes().pay();
        return new ProfileRow(
                profile.id().value(),
                profile.education(),
                profile.experience(),
                held,
                !profile.certificates().isEmpty(),
                profile.home(),
                profile.wishes(),
                pay != null && pay.isKnown() ? pay.lowYuanPerMonth() : null);
    }
}
