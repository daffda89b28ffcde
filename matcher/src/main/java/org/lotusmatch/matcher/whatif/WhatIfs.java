package org.lotusmatch.matcher.whatif;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.Recommendation;
import org.lotusmatch.matcher.match.Recommended;

/** Starts the search for what would change an answer. Thread-safe. */
public final class WhatIfs {
    private final FitAssessor assessor;
    private final Taxonomy taxonomy;

    public WhatIfs(FitAssessor assessor, Taxonomy taxonomy) {
        this.assessor = assessor;
        this.taxonomy = taxonomy;
    }

    /**
     * @param answer the whole of it, not a page: unlocked vacancies are counted in it
     */
    public WhatWouldChange of(TalentProfile profile, Recommendation<Vacancy> answer) {
        return new WhatWouldChange(
                assessor,
                taxonomy,
                profile,
                answer.items().stream().map(Recommended::record).toList());
    }
}
