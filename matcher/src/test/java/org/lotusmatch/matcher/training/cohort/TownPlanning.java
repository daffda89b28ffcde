package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An invented town as a problem, for one part of its vacancies. */
record TownPlanning(
        List<TalentProfile> people,
        List<TalentProfile> competitors,
        Offer offer,
        List<Vacancy> vacancies) {
    private static final HireChance CHANCE = new HireChance(60, 0.2);
    private static final int UNSAID = 2;

    static TownPlanning of(int people, int competitors, int courses, int vacancies, long seed) {
        RandomTown town = new RandomTown(seed);
        return new TownPlanning(
                IntStream.range(0, people).mapToObj(town::person).toList(),
                IntStream.range(people, people + competitors).mapToObj(town::person).toList(),
                town.offer(courses),
                IntStream.range(0, vacancies).mapToObj(town::vacancy).toList());
    }

    /** Every {@code nth} vacancy from {@code first}. */
    CohortProblem problem(int first, int nth, double budgetYuan) {
        List<VacancyRow> rows =
                IntStream.iterate(first, i -> i < vacancies.size(), i -> i + nth)
                        .mapToObj(vacancies::get)
                        .map(ScorerFixture.ASSESSOR::row)
                        .toList();
        Demand demand = new Demand(rows, ScorerFixture.TAXONOMY.occupations(), UNSAID);
        LiftTable table =
                new LiftTable(ScorerFixture.ASSESSOR, ScorerFixture.TAXONOMY, CHANCE, demand);
        people.forEach(table::addPerson);
        competitors.forEach(table::addCompetitor);
        List<TrainingOption> options =
                IntStream.range(0, offer.classes().size())
                        .parallel()
                        .mapToObj(i -> table.options(offer, i))
                        .flatMap(List::stream)
                        .toList();
        return new CohortProblem(
                people.stream().map(person -> person.id().value()).toList(),
                offer.classes(),
                table.posts(),
                options,
                offer.rooms(),
                budgetYuan);
    }

    /** What a plan made for other vacancies is worth in a problem of the same people. */
    static double hires(CohortProblem judge, List<TrainingOption> taken) {
        Map<List<Integer>, TrainingOption> known = new HashMap<>();
        judge.options().forEach(option -> known.put(key(option), option));
        List<TrainingOption> there =
                taken.stream().map(o -> known.get(key(o))).filter(o -> o != null).toList();
        return new ExpectedHires(judge.posts()).of(there);
    }

    private static List<Integer> key(TrainingOption option) {
        List<Integer> key = new ArrayList<>(option.classes());
        key.addFirst(option.person());
        return key;
    }
}
