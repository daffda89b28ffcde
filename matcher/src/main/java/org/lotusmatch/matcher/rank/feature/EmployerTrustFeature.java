package org.lotusmatch.matcher.rank.feature;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.employer.ComplianceGrade;
import org.lotusmatch.domain.employer.EmployerStanding;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

/**
 * Whether the employer kept the law of labour, by public lists. It counts beside a wished-for job
 * only, as {@link FreshnessFeature} does.
 */
public final class EmployerTrustFeature implements FitFeature {
    private static final double BROKE_IT = 0.5;

    @Override
    public String id() {
        return "employer-trust";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        return profile.wishedTitles().length == 0 ? UNKNOWN : value(vacancy.employer().standing());
    }

    private static double value(@Nullable EmployerStanding standing) {
        if (standing == null) {
            return UNKNOWN;
        }
        ComplianceGrade grade = standing.grade();
        if (standing.wageArrears() || grade == ComplianceGrade.C) {
            return 0;
        }
        if (grade == null) {
            return UNKNOWN;
        }
        return grade == ComplianceGrade.A ? 1 : BROKE_IT;
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return value(vacancy.employer().standing());
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        EmployerStanding standing = vacancy.employer().standing();
        if (standing == null) {
            return new Evidence("employer-trust.unknown");
        }
        if (profile.wishedTitles().length == 0) {
            return new Evidence("employer-trust.wish-unknown");
        }
        if (standing.wageArrears()) {
            return new Evidence("employer-trust.arrears");
        }
        ComplianceGrade grade = standing.grade();
        return grade == null
                ? new Evidence("employer-trust.unknown")
                : new Evidence("employer-trust.grade", grade.name());
    }
}
