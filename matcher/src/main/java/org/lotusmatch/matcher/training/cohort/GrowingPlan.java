package org.lotusmatch.matcher.training.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** A plan that is put together option by option and stays possible all the way. Not thread-safe. */
public final class GrowingPlan {
    private static final double NOTHING = 1e-9;

    private final CohortProblem problem;
    private final ExpectedHires measure;
    private final PlanLedger ledger;
    private final Map<Integer, TrainingOption> byPerson = new TreeMap<>();
    private final double[] applicants;

    public GrowingPlan(CohortProblem problem, ExpectedHires measure) {
        this.problem = problem;
        this.measure = measure;
        ledger = new PlanLedger(problem);
        applicants = measure.applicants(List.of());
    }

    private record Candidate(TrainingOption option, double gain, double rate) {}

    /** By person. */
    public List<TrainingOption> taken() {
        return List.copyOf(byPerson.values());
    }

    /** Adds those that can be taken and gain something, in the order given. */
    public void addAll(Iterable<TrainingOption> options) {
        for (TrainingOption option : options) {
            if (ledger.obstacle(option).isEmpty() && gain(option) > NOTHING) {
                add(option);
            }
        }
    }

    /**
     * Adds what gains most, until nothing more gains or is possible. Since every addition makes the
     * others gain less, only the one in front has to be looked at again.
     *
     * @param perYuan whether the gain for each yuan decides, or the gain
     */
    public void fill(boolean perYuan) {
        PriorityQueue<Candidate> queue =
                new PriorityQueue<>(Comparator.comparingDouble(candidate -> -candidate.rate()));
        for (TrainingOption option : problem.options()) {
            if (ledger.obstacle(option).isEmpty()) {
                queue.add(candidate(option, perYuan));
            }
        }
        while (!queue.isEmpty()) {
            Candidate first = queue.poll();
            if (ledger.obstacle(first.option()).isEmpty()) {
                Candidate now = candidate(first.option(), perYuan);
                if (now.gain() > NOTHING && isStillFirst(now, queue)) {
                    add(now.option());
                } else if (now.gain() > NOTHING) {
                    queue.add(now);
                }
            }
        }
    }

    private static boolean isStillFirst(Candidate now, PriorityQueue<Candidate> queue) {
        Candidate next = queue.peek();
        return next == null || now.rate() >= next.rate();
    }

    private Candidate candidate(TrainingOption option, boolean perYuan) {
        double gain = gain(option);
        return new Candidate(option, gain, perYuan ? gain / (1 + problem.yuan(option)) : gain);
    }

    /**
     * Gives each person a better option as long as there is one, the others staying as they are.
     */
    public void exchange(BooleanSupplier stop) {
        List<TrainingOption> options = new ArrayList<>(problem.options());
        boolean better = true;
        while (better && !stop.getAsBoolean()) {
            better = false;
            for (TrainingOption option : options) {
                better |= exchange(option);
            }
        }
    }

    private boolean exchange(TrainingOption option) {
        TrainingOption own = byPerson.get(option.person());
        if (option.equals(own)) {
            return false;
        }
        double lost = 0;
        if (own != null) {
            lost = -remove(own);
        }
        if (ledger.obstacle(option).isEmpty() && gain(option) > lost + NOTHING) {
            add(option);
            return true;
        }
        if (own != null) {
            add(own);
        }
        return false;
    }

    private void add(TrainingOption option) {
        ledger.add(option);
        byPerson.put(option.person(), option);
        shift(option, 1);
    }

    /** What taking it away changes, in expected hires. */
    private double remove(TrainingOption option) {
        ledger.remove(option);
        byPerson.remove(option.person());
        shift(option, -1);
        return -gain(option);
    }

    private void shift(TrainingOption option, int by) {
        for (TrainingOption.Shift shift : option.shifts()) {
            int posts = shift.posts();
            applicants[posts] = Math.max(0, applicants[posts] + by * shift.applicants());
        }
    }

    private double gain(TrainingOption option) {
        double gain = 0;
        for (TrainingOption.Shift shift : option.shifts()) {
            double now = applicants[shift.posts()];
            FilledOpenings filled = measure.filled(shift.posts());
            gain += filled.of(Math.max(0, now + shift.applicants())) - filled.of(now);
        }
        return gain;
    }
}
