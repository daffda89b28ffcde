package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.condition.Offers;

/**
 * A vacancy made ready for scoring. The arrays are not to be written to.
 *
 * @param vacancy the record, for its words
 * @param title of the job
 * @param required skills that are asked for
 * @param preferred skills that are welcome
 * @param certificates certificates and licences that are asked for
 * @param licences without which the law forbids the work
 * @param majors that are asked for
 * @param offerYuanPerMonth middle of the pay range; NaN if unknown
 * @param goingRate what such work pays in the same city; null if unknown
 * @param yearsLow least years of experience asked for; NaN if not said
 * @param place where the work is, by division; null if unknown
 * @param point where the work is, to the point; null if unknown
 * @param liveness how likely somebody still looks at the answers; null if unknown
 * @param offers hours and benefits
 * @param employer what is known of the employer
 */
public record VacancyRow(
        Vacancy vacancy,
        TitleRow title,
        AskedConcepts required,
        AskedConcepts preferred,
        AskedConcepts certificates,
        AskedConcepts licences,
        MajorRow[] majors,
        double offerYuanPerMonth,
        @Nullable GoingRate goingRate,
        double yearsLow,
        @Nullable PlaceRow place,
        @Nullable SpherePoint point,
        @Nullable Liveness liveness,
        Offers offers,
        EmployerRecord employer) {
    /** The same on another day, when such work may pay otherwise. */
    VacancyRow at(@Nullable GoingRate rate, @Nullable Liveness heard, EmployerRecord record) {
        return new VacancyRow(
                vacancy,
                title,
                required,
                preferred,
                certificates,
                licences,
                majors,
                offerYuanPerMonth,
                rate,
                yearsLow,
                place,
                point,
                heard,
                offers,
                record);
    }

    /** The same with a title that is equally near to every other. */
    VacancyRow titled(TitleRow other) {
        return new VacancyRow(
                vacancy,
                other,
                required,
                preferred,
                certificates,
                licences,
                majors,
                offerYuanPerMonth,
                goingRate,
                yearsLow,
                place,
                point,
                liveness,
                offers,
                employer);
    }
}
