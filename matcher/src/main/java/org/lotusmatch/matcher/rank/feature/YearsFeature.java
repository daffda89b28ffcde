package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.YearsRequirement;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Locale;

/**
 * Years of experience against those asked for; years in a near occupation count by its nearness.
 */
public final class YearsFeature implements FitFeature {
    private final OccupationKinship kinship;

    public YearsFeature(OccupationKinship kinship) {
        this.kinship = kinship;
    }

    @Override
    public String id() {
        return "years";
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        YearsRequirement asked = vacancy.vacancy().requirements().years();
        if (asked == null) {
            return Measure.unknown("years.not-asked");
        }
        if (asked.low() == 0) {
            return Measure.of(1, "years.none-needed");
        }
        if (profile.experience().stream().allMatch(work -> work.years() == null)) {
            return Measure.unknown("years.not-said");
        }
        double years = relevantYears(vacancy.vacancy(), profile);
        String key = years >= asked.low() ? "years.enough" : "years.short";
        return Measure.of(years / asked.low(), key, number(years), number(asked.low()));
    }

    private double relevantYears(Vacancy vacancy, ProfileRow profile) {
        double sum = 0;
        for (WorkExperience work : profile.experience()) {
            Double years = work.years();
            if (years != null) {
                sum += years * kinship.of(work.title(), vacancy.title());
            }
        }
        return sum;
    }

    private static String number(double years) {
        return years == Math.rint(years)
                ? String.format(Locale.ROOT, "%.0f", years)
                : String.format(Locale.ROOT, "%.1f", years);
    }
}
