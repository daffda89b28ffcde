package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

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
    public double value(VacancyRow vacancy, ProfileRow profile) {
        EducationLevel asked = vacancy.vacancy().requirements().education();
        EducationLevel level = profile.education();
        if (asked == EducationLevel.NONE) {
            return 1;
        }
        if (asked == null || level == null) {
            return UNKNOWN;
        }
        if (level.satisfies(asked)) {
            return 1;
        }
        return level.ordinal() == asked.ordinal() - 1 ? ONE_LEVEL_BELOW : 0;
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return Optional.ofNullable(vacancy.vacancy().requirements().education());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        EducationLevel asked = vacancy.vacancy().requirements().education();
        EducationLevel level = profile.education();
        if (asked == null) {
            return new Evidence("education.not-asked");
        }
        if (asked == EducationLevel.NONE) {
            return new Evidence("education.none-needed");
        }
        if (level == null) {
            return new Evidence("education.not-said");
        }
        String key = level.satisfies(asked) ? "education.enough" : "education.below";
        return new Evidence(key, "#education." + level.name(), "#education." + asked.name());
    }
}
