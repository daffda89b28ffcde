package org.lotusmatch.matcher.e2e;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Shows the time that a test sets, in the city's zone. */
final class MovableClock extends Clock {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now;
    private final ZoneId zone;

    private MovableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    static MovableClock at(String local) {
        return new MovableClock(LocalDateTime.parse(local).atZone(ZONE).toInstant(), ZONE);
    }

    /**
     * @param local date and time in the city, e.g. {@code 2026-12-10T23:59}
     */
    void moveTo(String local) {
        now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
