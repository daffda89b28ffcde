package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.matcher.condition.ConditionWishes;

import java.util.Set;

/**
 * A profile made ready for scoring: what the person can and wants, nothing about who the person is.
 * The arrays are not to be written to.
 *
 * @param id record id
 * @param held credit in every skill and certificate by those that the person names
 * @param shown credit in the skills that the person's occupations bring with them
 * @param credit the best of both and of what comes near in meaning
 * @param near what comes near
 * @param saysSkills whether anything is known of the person's skills
 * @param listsCertificates whether the person named any certificate at all
 * @param education highest level; null if not said
 * @param major as written; null if not said
 * @param worked as what, latest first
 * @param workedYears beside {@code worked}; NaN where not said
 * @param home where the person lives; null if unknown
 * @param wishedTitles in order of preference
 * @param wishedPlaces in order of preference
 * @param wishedYuanPerMonth least pay wished for; NaN if not said
 * @param types accepted kinds of employment, empty = no wish
 * @param commuteKm longest way accepted, km; NaN if not said
 * @param conditions hours and benefits asked for
 */
public record ProfileRow(
        String id,
        Credits held,
        Credits shown,
        Credits credit,
        NearSkills near,
        boolean saysSkills,
        boolean listsCertificates,
        @Nullable EducationLevel education,
        @Nullable MajorRow major,
        TitleRow[] worked,
        double[] workedYears,
        @Nullable SpherePoint home,
        TitleRow[] wishedTitles,
        PlaceRow[] wishedPlaces,
        double wishedYuanPerMonth,
        Set<EmploymentType> types,
        double commuteKm,
        ConditionWishes conditions) {
    /** The same with titles that are equally near to every other. */
    ProfileRow titled(TitleRow[] workedAs, TitleRow[] wishedAs) {
        return new ProfileRow(
                id,
                held,
                shown,
                credit,
                near,
                saysSkills,
                listsCertificates,
                education,
                major,
                workedAs,
                workedYears,
                home,
                wishedAs,
                wishedPlaces,
                wishedYuanPerMonth,
                types,
                commuteKm,
                conditions);
    }
}
