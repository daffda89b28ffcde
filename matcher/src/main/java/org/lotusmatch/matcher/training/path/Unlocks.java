package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.BatchScorer;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which vacancies under the line courses lift over it; asks the scorer, and remembers what it has
 * said of courses that together teach the same. Not thread-safe.
 */
final class Unlocks {
    private final FitAssessor assessor;
    private final TrainedProfile trained;
    private final TalentProfile profile;
    private final List<VacancyRow> closed;
    private final BatchScorer batch;
    private final double[] fits;
    private final Map<Set<SkillId>, BitSet> tried = new HashMap<>();

    /**
     * @param closed vacancies under the line
     */
    Unlocks(
            FitAssessor assessor,
            TrainedProfile trained,
            TalentProfile profile,
            List<VacancyRow> closed) {
        this.assessor = assessor;
        this.trained = trained;
        this.profile = profile;
        this.closed = List.copyOf(closed);
        this.batch = assessor.batch(closed);
        this.fits = new double[closed.size()];
    }

    /** By their place among the closed ones; not to be changed. */
    BitSet after(List<Course> courses) {
        return tried.computeIfAbsent(
                gained(courses), absent -> overLine(trained.row(profile, courses)));
    }

    /**
     * All that any of the courses, however many of them, can lift: more skills never make a fit
     * smaller, only a first certificate can, since from then on others that are not named count as
     * missing. So each is tried with and without that silence.
     */
    BitSet most(List<Course> courses) {
        BitSet most = (BitSet) after(courses).clone();
        if (profile.certificates().isEmpty()) {
            most.or(overLine(SilentRow.onCertificates(trained.row(profile, courses))));
        }
        return most;
    }

    private Set<SkillId> gained(List<Course> courses) {
        return courses.stream()
                .flatMap(one -> Stream.concat(one.skills().stream(), trained.awarded(one).stream()))
                .map(SkillMention::skill)
                .collect(Collectors.toSet());
    }

    private BitSet overLine(ProfileRow row) {
        batch.fit(row, fits);
        BitSet over = new BitSet(fits.length);
        for (int i = 0; i < fits.length; i++) {
            over.set(
                    i,
                    fits[i] >= assessor.line() && assessor.meetsRequirements(closed.get(i), row));
        }
        return over;
    }
}
