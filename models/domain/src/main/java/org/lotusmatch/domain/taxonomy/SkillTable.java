package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The skills read so far: each id once, each word for one skill. */
final class SkillTable {
    private final Map<SkillId, Skill> byId = new LinkedHashMap<>();
    private final Map<String, Skill> byWords = new HashMap<>();

    void add(TsvFile.Row row, Skill skill) {
        if (byId.put(skill.id(), skill) != null) {
            throw row.problem("skill id " + skill.id().value() + " is taken, ids must be unique");
        }
        for (String words : SkillFiles.folded(skill.name(), skill.aliases())) {
            Skill other = byWords.put(words, skill);
            if (other != null) {
                throw row.problem(
                        "\"" + words + "\" belongs to " + other.id().value() + " already");
            }
        }
    }

    Optional<Skill> find(SkillId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Gives a skill wider skills and, of these words, those that are free. */
    Skill extend(Skill skill, Set<SkillId> broader, List<String> words) {
        List<String> aliases = new ArrayList<>(skill.aliases());
        words.stream().filter(word -> !byWords.containsKey(Words.fold(word))).forEach(aliases::add);
        Set<SkillId> wider = new HashSet<>(skill.broader());
        wider.addAll(broader);
        Skill extended =
                new Skill(
                        skill.id(),
                        skill.name(),
                        skill.englishName(),
                        skill.kind(),
                        aliases,
                        wider);
        byId.put(skill.id(), extended);
        SkillFiles.folded(extended.name(), aliases).forEach(word -> byWords.put(word, extended));
        return extended;
    }

    Map<SkillId, Skill> byId() {
        return byId;
    }

    Map<String, Skill> byWords() {
        return byWords;
    }
}
