package org.lotusmatch.domain.intake;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Vacancy;

/**
 * Reads a single record the way an import would, without storing it: a visitor's profile, an
 * employer's draft. Thread-safe.
 */
public interface Drafting {
    TalentProfile draftProfile(RawRecord raw);

    Vacancy draftVacancy(RawRecord raw);
}
