package org.lotusmatch.matcher.training.gap;

import org.lotusmatch.matcher.rank.AskedConcepts;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Set;

/** A vacancy that asks for one certificate or licence and for no other. */
final class OneCertificate {
    /** Ids of the hard requirements that ask for certificates. */
    static final Set<String> REQUIREMENTS = Set.of("certificates", "licences");

    private static final AskedConcepts NONE = new AskedConcepts(new long[0], new String[0]);

    private OneCertificate() {}

    static VacancyRow certificate(VacancyRow row, int place) {
        return asking(row, only(row.certificates(), place), NONE);
    }

    static VacancyRow licence(VacancyRow row, int place) {
        return asking(row, NONE, only(row.licences(), place));
    }

    private static AskedConcepts only(AskedConcepts asked, int place) {
        return new AskedConcepts(
                new long[] {asked.keys()[place]}, new String[] {asked.words()[place]});
    }

    private static VacancyRow asking(
            VacancyRow row, AskedConcepts certificates, AskedConcepts licences) {
        return new VacancyRow(
                row.vacancy(),
                row.title(),
                row.required(),
                row.preferred(),
                certificates,
                licences,
                row.majors(),
                row.offerYuanPerMonth(),
                row.goingRate(),
                row.yearsLow(),
                row.place(),
                row.point(),
                row.liveness(),
                row.offers(),
                row.employer());
    }
}
