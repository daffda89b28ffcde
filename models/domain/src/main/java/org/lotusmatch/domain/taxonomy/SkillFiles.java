package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code skills/*.tsv}. */
final class SkillFiles {
    /** The files, since a class path cannot be listed. */
    static final List<String> FAMILIES =
            List.of(
                    "common",
                    "manufacturing",
                    "building-transport",
                    "engineering-it",
                    "office-commerce",
                    "care-teaching-hospitality");

    private final TableSource source;
    private final Map<SkillId, Skill> byId = new LinkedHashMap<>();
    private final Map<String, Skill> byWords = new HashMap<>();

    SkillFiles(TableSource source) {
        this.source = source;
    }

    SkillGraph load() {
        for (String family : FAMILIES) {
            source.rows(
                            "skills/" + family + ".tsv",
                            "id",
                            "name",
                            "english",
                            "kind",
                            "aliases",
                            "broader")
                    .forEach(this::add);
        }
        byId.values().forEach(this::requireKnownLinks);
        return new SkillGraph(byId, byWords);
    }

    private void add(TsvFile.Row row) {
        Skill skill =
                new Skill(
                        new SkillId(row.cell(0)),
                        row.cell(1),
                        row.cell(2),
                        SkillKind.valueOf(row.cell(3).toUpperCase(Locale.ROOT)),
                        row.list(4),
                        row.list(5).stream().map(SkillId::new).collect(Collectors.toSet()));
        if (byId.put(skill.id(), skill) != null) {
            throw row.problem("skill id " + row.cell(0) + " is taken, ids must be unique");
        }
        for (String words : folded(skill.name(), skill.aliases())) {
            Skill other = byWords.put(words, skill);
            if (other != null) {
                throw row.problem(
                        "\"" + words + "\" belongs to " + other.id().value() + " already");
            }
        }
    }

    private void requireKnownLinks(Skill skill) {
        for (SkillId broader : skill.broader()) {
            if (!byId.containsKey(broader)) {
                throw new TaxonomyException(
                        "skill "
                                + skill.id().value()
                                + " names the broader skill "
                                + broader.value()
                                + ", which no file has");
            }
        }
    }

    static Set<String> folded(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(Words::fold)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
