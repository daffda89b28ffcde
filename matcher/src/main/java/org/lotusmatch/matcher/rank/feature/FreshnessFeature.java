package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/**
 * Whether anybody still looks at the answers: an application that nobody reads is what people
 * complain of most. It counts beside a wished-for job only; where a person wishes for none, it must
 * not stand for all that is wanted.
 */
public final class FreshnessFeature implements FitFeature {
    @Override
    public String id() {
        return "freshness";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        Liveness liveness = vacancy.liveness();
        return liveness == null || profile.wishedTitles().length == 0 ? UNKNOWN : liveness.value();
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return Optional.ofNullable(vacancy.liveness());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        Liveness liveness = vacancy.liveness();
        if (liveness == null) {
            return new Evidence("freshness.unknown");
        }
        if (profile.wishedTitles().length == 0) {
            return new Evidence("freshness.wish-unknown");
        }
        return liveness.silentDays() == 0
                ? new Evidence("freshness.today")
                : new Evidence("freshness.silent", String.valueOf(liveness.silentDays()));
    }
}
