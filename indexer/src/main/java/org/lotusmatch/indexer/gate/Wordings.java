package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The wordings of all rules, whose triggers are looked for together. Thread-safe. */
final class Wordings {
    private final Triggers triggers;

    /** Where the groups of each wording begin among all groups. */
    private final Map<Wording, Integer> places = new IdentityHashMap<>();

    Wordings(List<GateRule> rules) {
        List<Wording.Group> groups = new ArrayList<>();
        for (GateRule rule : rules) {
            if (rule instanceof WordingRule about) {
                places.put(about.wording(), groups.size());
                groups.addAll(about.wording().groups());
            }
        }
        triggers = new Triggers(groups);
    }

    Examined examine(Vacancy vacancy, LocalDate today) {
        VacancyText text = VacancyText.of(vacancy);
        List<BitSet> hits = triggers.scan(text.folded());
        return new Examined(vacancy, today, text, wording -> wording.find(text, of(wording, hits)));
    }

    private List<BitSet> of(Wording wording, List<BitSet> hits) {
        Integer from = places.get(wording);
        if (from == null) {
            throw new IllegalArgumentException("a wording that no rule of this gate has");
        }
        return hits.subList(from, from + wording.groups().size());
    }
}
