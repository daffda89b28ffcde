package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

/** The person's education against the lowest level accepted. */
public final class EducationFeature implements FitFeature {
    /** Employers often take one level less from people who can do the work. */
    private static final double ONE_LEVEL_BELOW = 0.4;

    @Override
    public String id() {
        return "education";
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        EducationLevel asked = vacancy.vacancy().requirements().education();
        EducationLevel level = profile.education().level();
        if (asked == null) {
            return Measure.unknown("education.not-asked");
        }
        if (asked == EducationLevel.NONE) {
            return Measure.of(1, "education.none-needed");
        }
        if (level == null) {
            return Measure.unknown("education.not-said");
        }
        String has = "#education." + level.name();
        String needs = "#education." + asked.name();
        if (level.satisfies(asked)) {
            return Measure.of(1, "education.enough", has, needs);
        }
        double value = level.ordinal() == asked.ordinal() - 1 ? ONE_LEVEL_BELOW : 0;
        return Measure.of(value, "education.below", has, needs);
    }
}
