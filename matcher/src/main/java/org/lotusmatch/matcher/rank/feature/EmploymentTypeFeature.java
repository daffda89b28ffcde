package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Set;

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
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        EmploymentType type = vacancy.vacancy().type();
        Set<EmploymentType> accepted = profile.wishes().types();
        if (type == null || accepted.isEmpty()) {
            return Measure.unknown("employment-type.unknown");
        }
        String name = "#employment-type." + type.name();
        return accepted.contains(type)
                ? Measure.of(1, "employment-type.accepted", name)
                : Measure.of(0, "employment-type.other", name);
    }
}
