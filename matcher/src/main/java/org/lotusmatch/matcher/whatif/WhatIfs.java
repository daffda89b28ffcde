package org.lotusmatch.matcher.whatif;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.ScoredVacancy;
import org.lotusmatch.matcher.match.VacancyAnswer;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;

/** Starts the search for what would change an answer. Thread-safe. */
public final class WhatIfs {
    private final FitAssessor assessor;
    private final Taxonomy taxonomy;

    public WhatIfs(FitAssessor assessor, Taxonomy taxonomy) {
        this.assessor = assessor;
        this.taxonomy = taxonomy;
    }

    /** Unlocked vacancies are counted in the answer, as {@link WhatWouldChange} says. */
    public WhatWouldChange of(TalentProfile profile, VacancyAnswer answer) {
        List<VacancyRow> closed =
                answer.scored().stream()
                        .filter(scored -> !scored.isAboveLine())
                        .map(ScoredVacancy::row)
                        .toList();
        return new WhatWouldChange(assessor, taxonomy, profile, closed);
    }
}
