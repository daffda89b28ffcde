package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.condition.Condition;
import org.lotusmatch.matcher.condition.ConditionKind;
import org.lotusmatch.matcher.condition.ConditionWishes;
import org.lotusmatch.matcher.condition.Offers;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.List;

/**
 * The share of the hours or benefits asked for in the person's own words that the vacancy offers.
 * What the vacancy does not speak of does not count.
 */
public final class ConditionFeature implements FitFeature {
    private final String id;
    private final ConditionKind kind;

    private ConditionFeature(String id, ConditionKind kind) {
        this.id = id;
        this.kind = kind;
    }

    public static ConditionFeature shifts() {
        return new ConditionFeature("shifts", ConditionKind.HOURS);
    }

    public static ConditionFeature benefits() {
        return new ConditionFeature("benefits", ConditionKind.BENEFIT);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    /** NaN is {@link #UNKNOWN}. */
    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        return profile.conditions().met(vacancy.offers(), kind);
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return List.of(vacancy.offers().offeredBits(), vacancy.offers().knownBits());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        if (profile.conditions().isEmpty(kind)) {
            return new Evidence(id + ".none-wished");
        }
        if (Double.isNaN(value(vacancy, profile))) {
            return new Evidence(id + ".not-said");
        }
        Offers offers = vacancy.offers();
        List<String> met = quotes(profile.conditions(), offers, true);
        List<String> unmet = quotes(profile.conditions(), offers, false);
        String key = (met.isEmpty() ? "" : "-met") + (unmet.isEmpty() ? "" : "-unmet");
        return new Evidence(
                id + "." + key.substring(1), String.join("；", met), String.join("；", unmet));
    }

    /** The person's words, with the vacancy's where it has any. */
    private List<String> quotes(ConditionWishes wishes, Offers offers, boolean met) {
        List<String> quotes = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            String wish = wishes.words().get(condition);
            String said = (met ? offers.offered() : offers.refused()).get(condition);
            if (condition.kind() == kind && wish != null && said != null) {
                quotes.add(said.isEmpty() ? "“" + wish + "”" : "“" + wish + "”：“" + said + "”");
            }
        }
        return quotes;
    }
}
