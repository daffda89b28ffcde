package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every course would change for every person: the scorer of the answers is asked about the
 * person as trained. One more skill never lowers a fit, so only vacancies that ask for what is
 * taught are scored again. Once everybody is added, options may be asked for by several threads.
 */
public final class LiftTable {
    /** No course lifts a fit by more points than this; who is further away is not scored again. */
    private static final double MOST_LIFT = 30;

    private final FitAssessor assessor;
    private final SkillGraph skills;
    private final TrainedProfile trained;
    private final HireChance chance;
    private final Demand demand;
    private final double[] ready;
    private final List<TalentProfile> people = new ArrayList<>();
    private final List<BitSet> near = new ArrayList<>();
    private final List<Prospects> prospects = new ArrayList<>();
    private final Scout scout;

    public LiftTable(FitAssessor assessor, Taxonomy taxonomy, HireChance chance, Demand demand) {
        this.assessor = assessor;
        this.skills = taxonomy.skills();
        this.trained = new TrainedProfile(taxonomy, assessor);
        this.chance = chance;
        this.demand = demand;
        this.ready = new double[demand.groups()];
        this.scout = Scout.ofAll(assessor, chance, demand);
    }

    /** Somebody who may be trained. */
    public void addPerson(TalentProfile person) {
        Prospects own = new Prospects();
        scout.look(assessor.row(person), own);
        people.add(person);
        near.add(scout.near(chance.line() - MOST_LIFT));
        prospects.add(own);
        count(own);
    }

    /** Somebody who looks for the same work and is not of the group. */
    public void addCompetitor(TalentProfile person) {
        Prospects own = new Prospects();
        scout.look(assessor.row(person), own);
        count(own);
    }

    private void count(Prospects own) {
        own.applications().forEach((group, applications) -> ready[group] += applications);
    }

    /** Openings and who is ready for them, of all who were added so far. */
    public List<OpenPosts> posts() {
        return demand.posts(ready);
    }

    /**
     * What everybody could take to finish with one class, where that would help: the class and what
     * must come before it; by person.
     */
    public List<TrainingOption> options(Offer offer, int last) {
        List<Integer> chain = Prerequisites.chain(last, offer.classes()).orElse(List.of());
        List<Course> courses = chain.stream().map(offer.courses()::get).toList();
        BitSet reached = new Reach(mentions(courses), skills).in(demand.vacancies());
        return reached.isEmpty() ? List.of() : options(chain, courses, reached);
    }

    private List<TrainingOption> options(
            List<Integer> chain, List<Course> courses, BitSet reached) {
        Scout local = new Scout(assessor, chance, demand, reached);
        List<TrainingOption> options = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (near.get(i).intersects(reached)) {
                Prospects after = prospects.get(i).copy();
                local.look(trained.row(people.get(i), courses), after);
                TrainingOption option =
                        new TrainingOption(i, chain, prospects.get(i).shiftsTo(after));
                if (option.lift() > 0) {
                    options.add(option);
                }
            }
        }
        return options;
    }

    private List<SkillMention> mentions(List<Course> courses) {
        return courses.stream()
                .flatMap(
                        course ->
                                Stream.concat(
                                        trained.taught(course).stream(),
                                        trained.awarded(course).stream()))
                .toList();
    }
}
