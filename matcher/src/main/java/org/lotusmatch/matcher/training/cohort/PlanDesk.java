package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.matcher.training.cohort.PlanJob.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * Takes requests and makes one plan after the other in the background. Keeps the latest plans in
 * memory: they are made of personal data and are of use for the hour in which they are signed.
 * Thread-safe.
 */
public final class PlanDesk implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PlanDesk.class);
    private static final int KEPT = 50;

    private final PlanCohort planner;
    private final Clock clock;
    private final Map<String, PlanJob> jobs = new LinkedHashMap<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("training-plans").factory());

    public PlanDesk(PlanCohort planner, Clock clock) {
        this.planner = planner;
        this.clock = clock;
    }

    /**
     * Takes a request; does not wait for the plan.
     *
     * @throws CohortProblemException if the request cannot be met, see {@link PlanCohort#check}
     * @throws PlanDeskFullException if too many plans are waiting
     */
    public PlanJob open(CohortRequest request) {
        planner.check(request);
        PlanJob job = PlanJob.waiting(UUID.randomUUID().toString(), request, clock.instant());
        keep(job);
        thread.execute(() -> make(job.id()));
        return job;
    }

    private synchronized void keep(PlanJob job) {
        if (jobs.size() >= KEPT) {
            String oldest =
                    jobs.values().stream()
                            .filter(other -> other.state().isOver())
                            .findFirst()
                            .orElseThrow(PlanDeskFullException::new)
                            .id();
            jobs.remove(oldest);
        }
        jobs.put(job.id(), job);
    }

    public synchronized Optional<PlanJob> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Latest first. */
    public synchronized List<PlanJob> listPlans() {
        return List.copyOf(jobs.values()).reversed();
    }

    /** Stops making a plan soon; one that is over stays as it is. */
    public Optional<PlanJob> cancel(String id) {
        Optional<PlanJob> job = find(id);
        if (job.isPresent() && !job.get().state().isOver()) {
            cancelled.add(id);
        }
        return job;
    }

    private void make(String id) {
        try {
            change(id, job -> job.running(0));
            CohortRequest request = find(id).orElseThrow().request();
            CohortReport report = planner.plan(request, progress(id));
            State end = cancelled.contains(id) ? State.CANCELLED : State.DONE;
            change(id, job -> job.over(end, clock.instant(), report));
            log.info("plan {}: {} people trained", id, report.people().size());
        } catch (CohortProblemException e) {
            change(id, job -> job.failed(clock.instant(), e));
        } catch (RuntimeException e) {
            log.error("plan {} failed", id, e);
            change(id, job -> job.failed(clock.instant(), null));
        } finally {
            cancelled.remove(id);
        }
    }

    private PlanProgress progress(String id) {
        return new PlanProgress() {
            @Override
            public void reached(double share) {
                change(id, job -> job.running(share));
            }

            @Override
            public boolean isCancelled() {
                return cancelled.contains(id);
            }
        };
    }

    private synchronized void change(String id, UnaryOperator<PlanJob> to) {
        jobs.computeIfPresent(id, (same, job) -> to.apply(job));
    }

    @Override
    public void close() {
        listPlans().forEach(job -> cancelled.add(job.id()));
        thread.shutdownNow();
    }
}
