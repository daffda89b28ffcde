package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Locale;

/**
 * The middle of the advertised pay against the least pay wished for. More pay never lowers the
 * value.
 */
public final class PayFeature implements FitFeature {
    /**
     * An offer of this share of the wish is worth nothing to the person: few accept such a loss.
     */
    private static final double WORTHLESS = 0.6;

    @Override
    public String id() {
        return "pay";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    /** NaN on either side gives NaN, which is {@link #UNKNOWN}. */
    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        double share = vacancy.offerYuanPerMonth() / profile.wishedYuanPerMonth();
        double value = (share - WORTHLESS) / (1 - WORTHLESS);
        return Math.max(0, Math.min(1, value));
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return vacancy.offerYuanPerMonth();
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        double offer = vacancy.offerYuanPerMonth();
        double wish = profile.wishedYuanPerMonth();
        if (Double.isNaN(wish)) {
            return new Evidence("pay.wish-unknown");
        }
        if (Double.isNaN(offer)) {
            return new Evidence("pay.offer-unknown");
        }
        String key = offer >= wish ? "pay.enough" : "pay.below";
        return new Evidence(key, yuan(offer), yuan(wish), vacancy.vacancy().pay().words());
    }

    private static String yuan(double amount) {
        return String.format(Locale.ROOT, "%.0f", amount);
    }
}
