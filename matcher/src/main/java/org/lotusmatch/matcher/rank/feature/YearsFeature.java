package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Locale;

/**
 * Years of experience against those asked for; years in a near occupation count by its nearness.
 */
public final class YearsFeature implements FitFeature {
    @Override
    public String id() {
        return "years";
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        double asked = vacancy.yearsLow();
        if (Double.isNaN(asked)) {
            return UNKNOWN;
        }
        return asked == 0 ? 1 : Math.min(1, relevantYears(vacancy, profile) / asked);
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return List.of(vacancy.yearsLow(), vacancy.title().sameness());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        double asked = vacancy.yearsLow();
        if (Double.isNaN(asked)) {
            return new Evidence("years.not-asked");
        }
        if (asked == 0) {
            return new Evidence("years.none-needed");
        }
        double years = relevantYears(vacancy, profile);
        if (Double.isNaN(years)) {
            return new Evidence("years.not-said");
        }
        String key = years >= asked ? "years.enough" : "years.short";
        return new Evidence(key, number(years), number(asked));
    }

    /** NaN if no years are said of any work. */
    private static double relevantYears(VacancyRow vacancy, ProfileRow profile) {
        double sum = 0;
        boolean said = false;
        for (int i = 0; i < profile.worked().length; i++) {
            double years = profile.workedYears()[i];
            if (!Double.isNaN(years)) {
                said = true;
                sum += years * profile.worked()[i].nearness(vacancy.title());
            }
        }
        return said ? sum : Double.NaN;
    }

    private static String number(double years) {
        return years == Math.rint(years)
                ? String.format(Locale.ROOT, "%.0f", years)
                : String.format(Locale.ROOT, "%.1f", years);
    }
}
