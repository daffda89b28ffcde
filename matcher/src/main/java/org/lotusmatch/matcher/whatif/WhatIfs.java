package org.lotusmatch.matcher.whatif;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.Recommendation;
import org.lotusmatch.matcher.match.Recommended;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Map;

/** Starts the search for what would change an answer. Thread-safe. */
public final class WhatIfs {
    private final FitAssessor assessor;
    private final Taxonomy taxonomy;
    private final VacancyStandings standings;

    public WhatIfs(FitAssessor assessor, Taxonomy taxonomy, VacancyStandings standings) {
        this.assessor = assessor;
        this.taxonomy = taxonomy;
        this.standings = standings;
    }

    /**
     * @param answer the whole of it, not a page: unlocked vacancies are counted in it
     */
    public WhatWouldChange of(TalentProfile profile, Recommendation<Vacancy> answer) {
        List<Vacancy> records = answer.items().stream().map(Recommended::record).toList();
        Map<VacancyId, Liveness> alive = standings.liveness(records);
        List<VacancyRow> rows =
                records.stream().map(v -> assessor.row(v, alive.get(v.id()))).toList();
        return new WhatWouldChange(assessor, taxonomy, profile, rows);
    }
}
