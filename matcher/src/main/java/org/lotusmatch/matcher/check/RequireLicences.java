package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/** Licences without which the law forbids the work, whether the vacancy names them or not. */
final class RequireLicences implements HardRequirement {
    private final AskedCertificates asked = new AskedCertificates("licences", true);

    @Override
    public Optional<RequirementCheck> check(VacancyRow vacancy, ProfileRow profile) {
        return asked.check(vacancy.licences(), profile);
    }

    @Override
    public boolean isUnmet(VacancyRow vacancy, ProfileRow profile) {
        return asked.isUnmet(vacancy.licences(), profile);
    }
}
