package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.domain.fit.RequirementCheck.State;
import org.lotusmatch.domain.vacancy.ReservedGroup;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The groups that a vacancy is set aside for. Whether the person belongs to one is always a
 * question: rows do not hold it.
 */
final class RequireGroup implements HardRequirement {
    private static final String ID = "group";

    /** By the number of groups. */
    private static final List<String> KEYS =
            List.of("ask.group", "ask.group-two", "ask.group-more");

    @Override
    public Optional<RequirementCheck> check(VacancyRow vacancy, ProfileRow profile) {
        Set<ReservedGroup> groups = vacancy.vacancy().reservedFor();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        String[] names =
                groups.stream().map(group -> "#reserved-for." + group).toArray(String[]::new);
        String key = KEYS.get(Math.min(names.length, KEYS.size()) - 1);
        return Optional.of(
                new RequirementCheck(ID, State.UNKNOWN, false, new Evidence(key, names)));
    }

    @Override
    public boolean isUnmet(VacancyRow vacancy, ProfileRow profile) {
        return false;
    }
}
