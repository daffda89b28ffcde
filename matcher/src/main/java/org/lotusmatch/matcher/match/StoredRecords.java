package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;

/**
 * Reads the records that a request names, and holds the consent that a use of them needs.
 * Thread-safe.
 */
public final class StoredRecords {
    private final Catalog catalog;

    public StoredRecords(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @throws UnknownRecordException if no vacancy has this id
     */
    public Vacancy vacancy(String id) {
        return catalog.findVacancy(new VacancyId(id))
                .filter(vacancy -> !vacancy.isQuarantined())
                .orElseThrow(() -> new UnknownRecordException(Corpus.VACANCIES, id));
    }

    /**
     * @throws UnknownRecordException if no profile has this id
     * @throws ConsentMissingException if the person did not agree to recommendations
     */
    public TalentProfile profileToRecommendTo(String id) {
        TalentProfile profile =
                catalog.findProfile(new ProfileId(id))
                        .orElseThrow(() -> new UnknownRecordException(Corpus.PROFILES, id));
        if (!profile.consent().recommended()) {
            throw new ConsentMissingException(id + " has not agreed to recommendations");
        }
        return profile;
    }
}
