package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/** Whether the kind of employment is one that the person accepts. */
public final class EmploymentTypeFeature implements FitFeature {
    @Override
    public String id() {
        return "employment-type";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        EmploymentType type = vacancy.vacancy().type();
        if (type == null || profile.types().isEmpty()) {
            return UNKNOWN;
        }
        return profile.types().contains(type) ? 1 : 0;
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return Optional.ofNullable(vacancy.vacancy().type());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        EmploymentType type = vacancy.vacancy().type();
        if (type == null || profile.types().isEmpty()) {
            return new Evidence("employment-type.unknown");
        }
        boolean accepted = profile.types().contains(type);
        String key = accepted ? "employment-type.accepted" : "employment-type.other";
        return new Evidence(key, "#employment-type." + type.name());
    }
}
