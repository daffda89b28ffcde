package org.lotusmatch.matcher.explain;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.vacancy.Liveness;

/** How long nothing was heard of a vacancy, in words. */
public final class Silence {
    private Silence() {}

    public static Evidence of(Liveness liveness) {
        return liveness.silentDays() == 0
                ? new Evidence("freshness.today")
                : new Evidence("freshness.silent", String.valueOf(liveness.silentDays()));
    }
}
