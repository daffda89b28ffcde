package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;

/**
 * Who aims at what.
 *
 * @param profile the person, with the wish that is being looked at
 * @param targets open vacancies, best first
 */
public record PathAim(TalentProfile profile, List<VacancyRow> targets) {
    public PathAim {
        targets = List.copyOf(targets);
    }
}
