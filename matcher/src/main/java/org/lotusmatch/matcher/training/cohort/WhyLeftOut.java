package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.matcher.training.cohort.LeftOut.Reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names what stood against each person and course that a finished plan leaves out. */
final class WhyLeftOut {
    private final CohortProblem problem;
    private final Offer offer;
    private final PlanLedger ledger;

    /**
     * @param ledger of the finished plan
     */
    WhyLeftOut(CohortProblem problem, Offer offer, PlanLedger ledger) {
        this.problem = problem;
        this.offer = offer;
        this.ledger = ledger;
    }

    List<LeftOut> people(List<TalentProfile> people, CohortPlan plan) {
        Set<Integer> trained =
                plan.taken().stream().map(TrainingOption::person).collect(Collectors.toSet());
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (!trained.contains(i)) {
                TalentProfile person = people.get(i);
                leftOut.add(new LeftOut(person.id().value(), person.label(), reason(i)));
            }
        }
        return leftOut;
    }

    /** By what would have helped the person most. */
    private Reason reason(int person) {
        Optional<TrainingOption> best =
                problem.options().stream()
                        .filter(option -> option.person() == person)
                        .max(Comparator.comparingDouble(TrainingOption::lift));
        return best.map(option -> reason(ledger.obstacle(option))).orElse(Reason.NO_LIFT);
    }

    private static Reason reason(Optional<Obstacle> obstacle) {
        return obstacle.map(
                        what ->
                                switch (what) {
                                    case NO_SEAT -> Reason.NO_SEAT;
                                    case OVER_BUDGET -> Reason.OVER_BUDGET;
                                    case NO_ROOM -> Reason.NO_ROOM;
                                    case ONE_AT_A_TIME -> Reason.NOT_CHOSEN;
                                })
                .orElse(Reason.ENOUGH_OTHERS);
    }

    /**
     * @param said courses of which is known already why
     */
    List<LeftOut> courses(List<LeftOut> said) {
        Set<String> known = said.stream().map(LeftOut::id).collect(Collectors.toSet());
        Set<Integer> useful = new HashSet<>();
        problem.options().forEach(option -> useful.addAll(option.classes()));
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < problem.classes().size(); i++) {
            String id = problem.classes().get(i).course();
            if (ledger.taken(i) == 0 && !known.contains(id)) {
                leftOut.add(new LeftOut(id, offer.courses().get(i).title(), reason(i, useful)));
            }
        }
        return leftOut;
    }

    private Reason reason(int place, Set<Integer> useful) {
        if (Prerequisites.chain(place, problem.classes()).isEmpty()) {
            return Reason.DATES_CLASH;
        }
        if (!useful.contains(place)) {
            return Reason.NO_LIFT;
        }
        // nobody of the class is free any more, so its seats and rooms alone are looked at
        return ledger.findsRoom(place) ? Reason.NOT_CHOSEN : Reason.NO_ROOM;
    }
}
