package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.GoingRate;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The middle of the advertised pay against what such work pays in the same city. More pay never
 * lowers the value. It counts beside a wished-for job only; where a person wishes for none, it must
 * not stand for all that is wanted.
 */
public final class PayLevelFeature implements FitFeature {
    /** Three tenths under or over the going rate are the ends of what is usually offered. */
    private static final double SPREAD = 0.3;

    @Override
    public String id() {
        return "pay-level";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        GoingRate rate = vacancy.goingRate();
        if (rate == null || profile.wishedTitles().length == 0) {
            return UNKNOWN;
        }
        double share = vacancy.offerYuanPerMonth() / rate.yuanPerMonth();
        return Math.max(0, Math.min(1, (share - 1 + SPREAD) / (2 * SPREAD)));
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return List.of(vacancy.offerYuanPerMonth(), Optional.ofNullable(vacancy.goingRate()));
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        GoingRate rate = vacancy.goingRate();
        if (rate == null) {
            return new Evidence("pay-level.unknown");
        }
        if (profile.wishedTitles().length == 0) {
            return new Evidence("pay-level.wish-unknown");
        }
        double offer = vacancy.offerYuanPerMonth();
        if (Double.isNaN(offer)) {
            return new Evidence("pay.offer-unknown");
        }
        String key = offer >= rate.yuanPerMonth() ? "pay-level.above" : "pay-level.below";
        return new Evidence(
                key, yuan(offer), yuan(rate.yuanPerMonth()), Integer.toString(rate.vacancies()));
    }

    private static String yuan(double amount) {
        return String.format(Locale.ROOT, "%.0f", amount);
    }
}
