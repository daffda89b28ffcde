package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.domain.fit.RequirementCheck.State;
import org.lotusmatch.matcher.rank.AskedConcepts;
import org.lotusmatch.matcher.rank.Concept;
import org.lotusmatch.matcher.rank.ProfileRow;

import java.util.Optional;

/**
 * Checks named certificates against those a person holds. A person who names none at all is asked,
 * not refused, and so is one who lacks only a health certificate.
 *
 * @param requirement id, also of the messages {@code met.<id>}, {@code unmet.<id>} and {@code
 *     ask.<id>}
 * @param byLaw who asks
 */
record AskedCertificates(String requirement, boolean byLaw) {
    /** A check-up of some days before the first shift; few people list it beside their papers. */
    private static final long HEALTH = Concept.key("health-certificate");

    Optional<RequirementCheck> check(AskedConcepts asked, ProfileRow profile) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        String missing = String.join("、", asked.missing(profile.held()));
        if (missing.isEmpty()) {
            return of(State.MET, "met.", String.join("、", asked.words()));
        }
        return isUnmet(asked, profile)
                ? of(State.UNMET, "unmet.", missing)
                : of(State.UNKNOWN, "ask.", missing);
    }

    boolean isUnmet(AskedConcepts asked, ProfileRow profile) {
        return profile.listsCertificates() && asked.lacksMoreThan(HEALTH, profile.held());
    }

    private Optional<RequirementCheck> of(State state, String key, String words) {
        return Optional.of(
                new RequirementCheck(
                        requirement, state, byLaw, new Evidence(key + requirement, words)));
    }
}
