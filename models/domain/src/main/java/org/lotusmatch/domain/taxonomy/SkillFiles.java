package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code skills/*.tsv} and adds the vocational certificates at their levels. */
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
    private final SkillTable skills = new SkillTable();
    private final CertificateFiles certificates = new CertificateFiles(skills);

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
        certificates.read(source);
        skills.byId().values().forEach(this::requireKnownLinks);
        Map<SkillId, SkillId> merged =
                new MergedIds(source).of("skill", SkillId::new, skills.byId()::containsKey);
        return new SkillGraph(skills.byId(), skills.byWords(), certificates.grades(), merged);
    }

    /** Complete once loaded. */
    CertificateFiles certificates() {
        return certificates;
    }

    private void add(TsvFile.Row row) {
        skills.add(
                row,
                new Skill(
                        row.parsed(row.cell(0), SkillId::new),
                        row.cell(1),
                        row.cell(2),
                        kind(row),
                        row.list(4),
                        row.list(5).stream()
                                .map(cell -> row.parsed(cell, SkillId::new))
                                .collect(Collectors.toSet())));
    }

    private static SkillKind kind(TsvFile.Row row) {
        return Arrays.stream(SkillKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(row.cell(3)))
                .findFirst()
                .orElseThrow(
                        () ->
                                row.problem(
                                        "kind is \""
                                                + row.cell(3)
                                                + "\", must be of "
                                                + Arrays.toString(SkillKind.values())
                                                        .toLowerCase(Locale.ROOT)));
    }

    private void requireKnownLinks(Skill skill) {
        for (SkillId broader : skill.broader()) {
            if (skills.find(broader).isEmpty()) {
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
