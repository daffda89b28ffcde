package org.lotusmatch.matcher.training;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.training.gap.FindGap;
import org.lotusmatch.matcher.training.gap.Gap;
import org.lotusmatch.matcher.training.gap.OccupationAsVacancy;
import org.lotusmatch.matcher.training.path.CoursePaths;
import org.lotusmatch.matcher.training.path.FindCoursePaths;
import org.lotusmatch.matcher.training.path.PathAim;
import org.lotusmatch.matcher.training.path.PathAims;
import org.lotusmatch.matcher.training.path.PathTerms;

import java.util.List;

/** Answers what a person lacks and which courses lead on, by ids. Thread-safe. */
public final class TrainingAnswers {
    private final Taxonomy taxonomy;
    private final StoredRecords stored;
    private final FindGap gaps;
    private final FindCoursePaths paths;
    private final PathAims aims;

    public TrainingAnswers(
            Taxonomy taxonomy,
            StoredRecords stored,
            FindGap gaps,
            FindCoursePaths paths,
            PathAims aims) {
        this.taxonomy = taxonomy;
        this.stored = stored;
        this.gaps = gaps;
        this.paths = paths;
        this.aims = aims;
    }

    /**
     * @param occupation aimed at; null = none said
     * @param vacancies aimed at; empty = none said, and with no occupation either those that the
     *     person would be recommended
     * @param courses to choose from
     * @param namedCourses whether the asker chose them, and shall hear of a circle among them
     */
    public record PathQuestion(
            TalentProfile profile,
            @Nullable String occupation,
            List<String> vacancies,
            List<Course> courses,
            boolean namedCourses,
            PathTerms terms) {}

    /**
     * @throws org.lotusmatch.matcher.match.UnknownRecordException if no vacancy has one of the ids
     */
    public Gap gap(TalentProfile profile, List<String> vacancyIds) {
        List<Vacancy> vacancies = vacancyIds.stream().distinct().map(stored::vacancy).toList();
        return gaps.between(profile, vacancies);
    }

    /**
     * @throws UnknownOccupationException if the taxonomy has none of this id
     */
    public Gap gap(TalentProfile profile, String occupation) {
        return gaps.between(
                profile, OccupationAsVacancy.of(occupation(occupation), taxonomy.skills()));
    }

    /**
     * @throws UnknownOccupationException if the taxonomy has none of this id
     * @throws org.lotusmatch.matcher.match.UnknownRecordException if no vacancy has one of the ids
     * @throws org.lotusmatch.matcher.training.path.ClosedVacancyException if one is closed
     * @throws org.lotusmatch.matcher.training.path.CircularPrerequisitesException if named courses
     *     ask for each other
     */
    public CoursePaths paths(PathQuestion asked) {
        if (asked.namedCourses()) {
            paths.requireNoCircle(asked.courses());
        }
        PathAim aim = aim(asked);
        return paths.find(aim.profile(), aim.targets(), asked.courses(), asked.terms());
    }

    private PathAim aim(PathQuestion asked) {
        if (asked.occupation() != null) {
            return aims.occupation(asked.profile(), occupation(asked.occupation()).id());
        }
        return asked.vacancies().isEmpty()
                ? aims.wished(asked.profile())
                : aims.vacancies(asked.profile(), asked.vacancies());
    }

    private Occupation occupation(String id) {
        return taxonomy.occupations().all().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownOccupationException(id));
    }
}
