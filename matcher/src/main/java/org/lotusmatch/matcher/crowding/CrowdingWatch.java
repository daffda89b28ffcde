package org.lotusmatch.matcher.crowding;

import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.Crowd;
import org.lotusmatch.matcher.match.Crowds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps what the last pass found; readers never wait, and see one pass or the next. Thread-safe.
 */
public final class CrowdingWatch implements Crowds, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CrowdingWatch.class);

    private final CrowdingPass pass;
    private final PassTimes times;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("crowding").factory());
    private volatile CrowdingPass.Found found = CrowdingPass.Found.NOTHING;

    public CrowdingWatch(CrowdingPass pass, PassTimes times, Clock clock) {
        this.pass = pass;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Makes the first pass, then one whenever it is due.
     *
     * @param delay of the first pass, and of another one as long as there is nobody to count
     */
    public void start(Duration delay) {
        thread.schedule(() -> passAndGoOn(delay), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Optional<Crowd> find(VacancyId vacancy) {
        return Optional.ofNullable(found.crowds().get(vacancy));
    }

    /** Makes a pass; waits for it. */
    public synchronized void refresh() {
        CrowdingPass.Found now = pass.run();
        found = now;
        log.info(
                "{} people weighed {} vacancies, {} of which are crowded",
                now.people(),
                now.vacancies(),
                now.crowds().size());
    }

    private void passAndGoOn(Duration delay) {
        try {
            refresh();
        } catch (RuntimeException e) {
            log.warn("no new prices of crowded vacancies; the last ones stay", e);
        }
        boolean counted = found.people() > 0 && found.vacancies() > 0;
        Duration wait = counted ? times.untilNext(ZonedDateTime.now(clock)) : delay;
        if (!thread.isShutdown()) {
            thread.schedule(() -> passAndGoOn(delay), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
