package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/** Certificates asked for, where the person names some but not these. */
final class RequireCertificates implements HardRequirement {
    private final AskedCertificates asked = new AskedCertificates("certificates", false);

    @Override
    public Optional<RequirementCheck> check(VacancyRow vacancy, ProfileRow profile) {
        return asked.check(vacancy.certificates(), profile);
    }

    @Override
    public boolean isUnmet(VacancyRow vacancy, ProfileRow profile) {
        return asked.isUnmet(vacancy.certificates(), profile);
    }
}
