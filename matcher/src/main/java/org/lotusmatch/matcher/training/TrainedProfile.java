package org.lotusmatch.matcher.training;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.whatif.ChangedProfile;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person is to the scorer after courses: everything they said before, the skills that the
 * courses teach and the certificates that they lead to, as if all were passed. Nothing else
 * changes; a course adds no years of experience. Thread-safe.
 */
public final class TrainedProfile {
    private final AwardedCertificates awarded;
    private final FitAssessor assessor;

    public TrainedProfile(Taxonomy taxonomy, FitAssessor assessor) {
        this.awarded = new AwardedCertificates(taxonomy);
        this.assessor = assessor;
    }

    /** The person after the courses; the same person if there are none. */
    public TalentProfile after(TalentProfile profile, List<Course> courses) {
        List<SkillMention> skills = new ArrayList<>(profile.skills());
        List<SkillMention> certificates = new ArrayList<>(profile.certificates());
        for (Course course : courses) {
            taught(course).forEach(mention -> addNew(mention, skills));
            awarded(course).forEach(mention -> addNew(mention, certificates));
        }
        return ChangedProfile.withSkillsAndCertificates(profile, skills, certificates);
    }

    /** The same ready for scoring; the same row to the last bit as that of {@link #after}. */
    public ProfileRow row(TalentProfile profile, List<Course> courses) {
        return assessor.row(after(profile, courses));
    }

    /** Skills that a course teaches, without certificates. */
    public List<SkillMention> taught(Course course) {
        return course.skills().stream()
                .filter(mention -> !awarded.isCertificate(mention.skill()))
                .toList();
    }

    /** Certificates that a course leads to; empty if it says none. */
    public List<SkillMention> awarded(Course course) {
        return awarded.of(course);
    }

    private static void addNew(SkillMention mention, List<SkillMention> mentions) {
        if (mentions.stream().noneMatch(one -> one.skill().equals(mention.skill()))) {
            mentions.add(mention);
        }
    }
}
