package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
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

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        Double offer = vacancy.offerYuanPerMonth();
        Double wish = profile.wishedYuanPerMonth();
        if (wish == null || wish <= 0) {
            return Measure.unknown("pay.wish-unknown");
        }
        if (offer == null) {
            return Measure.unknown("pay.offer-unknown");
        }
        double value = (offer / wish - WORTHLESS) / (1 - WORTHLESS);
        String key = offer >= wish ? "pay.enough" : "pay.below";
        return Measure.of(value, key, yuan(offer), yuan(wish), vacancy.vacancy().pay().words());
    }

    private static String yuan(double amount) {
        return String.format(Locale.ROOT, "%.0f", amount);
    }
}
