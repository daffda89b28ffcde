package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.rank.AskedConcepts;
import org.lotusmatch.matcher.rank.Concept;
import org.lotusmatch.matcher.rank.Credits;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much credit a course gives, by the taxonomy, in what vacancies under the line ask for and the
 * person does not have in full. A course of no use lifts nothing.
 */
final class CourseUse {
    private final Taxonomy taxonomy;
    private final TrainedProfile trained;
    private final Map<Long, Wanted> wanted = new HashMap<>();

    /**
     * @param vacancies that ask for it
     * @param has the person's credit, [0, 1)
     */
    private record Wanted(int vacancies, double has) {
        Wanted and(Wanted other) {
            return new Wanted(vacancies + other.vacancies, Math.min(has, other.has));
        }
    }

    CourseUse(
            Taxonomy taxonomy, TrainedProfile trained, List<VacancyRow> closed, ProfileRow person) {
        this.taxonomy = taxonomy;
        this.trained = trained;
        for (VacancyRow vacancy : closed) {
            add(vacancy.required(), person.credit());
            add(vacancy.preferred(), person.credit());
            add(vacancy.certificates(), person.held());
            add(vacancy.licences(), person.held());
        }
    }

    private void add(AskedConcepts asked, Credits credits) {
        for (long key : asked.keys()) {
            double has = credits.of(key);
            if (has < 1) {
                wanted.merge(key, new Wanted(1, has), Wanted::and);
            }
        }
    }

    /** Credit gained, added up over the vacancies; 0 if the course is of no use. */
    double of(Course course) {
        Map<Long, Double> gained = new HashMap<>();
        Stream.concat(course.skills().stream(), trained.awarded(course).stream())
                .map(SkillMention::skill)
                .forEach(
                        skill ->
                                taxonomy.skills()
                                        .credits(skill)
                                        .forEach(
                                                (asked, credit) ->
                                                        gained.merge(
                                                                Concept.key(asked.value()),
                                                                credit,
                                                                Math::max)));
        return gained.entrySet().stream()
                .mapToDouble(one -> more(one.getKey(), one.getValue()))
                .sum();
    }

    private double more(long key, double credit) {
        Wanted asked = wanted.get(key);
        return asked == null ? 0 : asked.vacancies() * Math.max(0, credit - asked.has());
    }
}
