package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.fit.RequirementCheck.State;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.Kinship;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.util.List;

/**
 * Says whether a person may take a course after others. A certificate counts only where it is held
 * or gained: with a silence here a path would be built on what may not be there. Schooling and
 * years that nobody said are questions.
 */
final class Learner {
    private static final SkillId HEALTH = new SkillId("health-certificate");

    private final Taxonomy taxonomy;
    private final TrainedProfile trained;
    private final TalentProfile profile;

    Learner(Taxonomy taxonomy, TrainedProfile trained, TalentProfile profile) {
        this.taxonomy = taxonomy;
        this.trained = trained;
        this.profile = profile;
    }

    /** The best state of its ways. */
    State state(Condition condition, Course course, List<Course> passed) {
        State best = State.UNMET;
        for (Prerequisite way : condition.ways()) {
            State state = state(way, course, passed);
            if (state == State.MET) {
                return state;
            }
            best = state == State.UNKNOWN ? state : best;
        }
        return best;
    }

    private State state(Prerequisite way, Course course, List<Course> passed) {
        return switch (way) {
            case Prerequisite.Schooling asked -> schooling(asked);
            case Prerequisite.Certificate asked -> certificate(asked, course, passed);
            case Prerequisite.Years asked -> years(asked.years(), course);
            case Prerequisite.AfterCourse asked ->
                    of(passed.stream().anyMatch(one -> isCalled(one, asked.title())));
            case Prerequisite.Employed asked -> State.UNMET;
            case Prerequisite.ToAsk asked -> State.UNKNOWN;
        };
    }

    static boolean isCalled(Course course, String folded) {
        return Words.fold(course.title()).contains(folded);
    }

    private State schooling(Prerequisite.Schooling asked) {
        var level = profile.education().level();
        return level == null ? State.UNKNOWN : of(level.satisfies(asked.level()));
    }

    private State certificate(Prerequisite.Certificate asked, Course course, List<Course> passed) {
        List<SkillId> held = profile.certificates().stream().map(SkillMention::skill).toList();
        boolean before = taxonomy.skills().mostCredit(held, asked.certificate()) >= 1;
        if (asked.years() > 0) {
            return before ? years(asked.years(), course) : State.UNMET;
        }
        if (before || passed.stream().anyMatch(one -> awards(one, asked.certificate()))) {
            return State.MET;
        }
        return asked.certificate().equals(HEALTH) ? State.UNKNOWN : State.UNMET;
    }

    boolean awards(Course course, SkillId certificate) {
        return trained.awarded(course).stream()
                .anyMatch(one -> taxonomy.skills().credit(one.skill(), certificate) >= 1);
    }

    /** In work near to what the course prepares for. */
    private State years(double asked, Course course) {
        double sum = 0;
        boolean silent = false;
        for (WorkExperience work : profile.experience()) {
            if (isNear(work.title(), course)) {
                silent |= work.years() == null;
                sum += work.years() == null ? 0 : work.years();
            }
        }
        return sum >= asked ? State.MET : silent ? State.UNKNOWN : State.UNMET;
    }

    private boolean isNear(JobTitle worked, Course course) {
        return course.occupations().stream()
                .anyMatch(title -> isNear(worked.occupation(), title.occupation()));
    }

    private boolean isNear(@Nullable OccupationLink one, @Nullable OccupationLink other) {
        return one != null
                && other != null
                && taxonomy.occupations().kinship(one.id(), other.id()).value()
                        >= Kinship.SAME_UNIT_GROUP.value();
    }

    private static State of(boolean met) {
        return met ? State.MET : State.UNMET;
    }
}
