package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.EmployerRecord;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

/**
 * How often people who applied to the employer heard of an interview. It counts beside a wished-for
 * job only, as {@link FreshnessFeature} does.
 */
public final class ReplyRateFeature implements FitFeature {
    /** Fewer applications show chance, not a habit. */
    private static final int LEAST = 5;

    /** From one answer in three on nobody complains; below, the value falls with the share. */
    private static final double GOOD = 1.0 / 3;

    @Override
    public String id() {
        return "reply-rate";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        return profile.wishedTitles().length == 0 ? UNKNOWN : value(vacancy.employer());
    }

    private static double value(EmployerRecord employer) {
        return employer.applications() < LEAST
                ? UNKNOWN
                : Math.min(1, (double) employer.answered() / employer.applications() / GOOD);
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return value(vacancy.employer());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        EmployerRecord employer = vacancy.employer();
        if (profile.wishedTitles().length == 0) {
            return new Evidence("reply-rate.wish-unknown");
        }
        return employer.applications() < LEAST
                ? new Evidence("reply-rate.unknown")
                : new Evidence(
                        "reply-rate.known",
                        Integer.toString(employer.applications()),
                        Integer.toString(employer.answered()));
    }
}
