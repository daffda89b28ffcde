package org.lotusmatch.matcher.training.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What happens without a plan: one person after the other takes the own best course that still has
 * a seat and is paid for, whatever others take.
 */
public final class OwnBestPlan {
    private OwnBestPlan() {}

    /** In the order of the people. */
    public static List<TrainingOption> of(CohortProblem problem) {
        Map<Integer, List<TrainingOption>> byPerson =
                problem.options().stream()
                        .filter(option -> option.lift() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        TrainingOption::person, TreeMap::new, Collectors.toList()));
        PlanLedger ledger = new PlanLedger(problem);
        List<TrainingOption> taken = new ArrayList<>();
        for (List<TrainingOption> own : byPerson.values()) {
            own.stream()
                    .sorted(Comparator.comparingDouble(option -> -option.lift()))
                    .filter(option -> ledger.obstacle(option).isEmpty())
                    .findFirst()
                    .ifPresent(
                            option -> {
                                ledger.add(option);
                                taken.add(option);
                            });
        }
        return taken;
    }
}
