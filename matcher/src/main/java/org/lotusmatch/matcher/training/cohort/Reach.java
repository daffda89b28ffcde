package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.matcher.rank.AskedConcepts;
import org.lotusmatch.matcher.rank.Concept;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The vacancies that ask for anything that is taught or certified; the others stay as they were.
 */
final class Reach {
    private final Set<Long> taught = new HashSet<>();

    Reach(List<SkillMention> mentions, SkillGraph skills) {
        for (SkillMention mention : mentions) {
            for (SkillId shown : skills.credits(mention.skill()).keySet()) {
                taught.add(Concept.key(shown.value()));
            }
        }
    }

    /** Places in the list. */
    BitSet in(List<VacancyRow> vacancies) {
        BitSet reached = new BitSet(vacancies.size());
        for (int i = 0; i < vacancies.size(); i++) {
            reached.set(i, touches(vacancies.get(i)));
        }
        return reached;
    }

    private boolean touches(VacancyRow vacancy) {
        return touches(vacancy.required())
                || touches(vacancy.preferred())
                || touches(vacancy.certificates())
                || touches(vacancy.licences());
    }

    private boolean touches(AskedConcepts asked) {
        for (long key : asked.keys()) {
            if (taught.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
