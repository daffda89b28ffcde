package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.Neighbour;
import org.lotusmatch.domain.occupation.Occupation.OccupationSkill;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.skill.SkillId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code occupations/*.tsv} and the official classification. */
final class OccupationFiles {
    private static final int CODE_LENGTH = "6-18-02-04".length();

    private final TableSource source;
    private final SkillGraph skills;
    private final Map<OccupationId, Occupation> byId = new LinkedHashMap<>();
    private final Map<String, Occupation> byTitle = new HashMap<>();
    private final Map<String, String> groupNames = new HashMap<>();

    OccupationFiles(TableSource source, SkillGraph skills) {
        this.source = source;
        this.skills = skills;
    }

    OccupationGraph load() {
        source.rows("classification.tsv", "code", "name")
                .forEach(row -> groupNames.put(row.cell(0), row.cell(1)));
        for (String family : SkillFiles.FAMILIES.subList(1, SkillFiles.FAMILIES.size())) {
            source.rows(
                            "occupations/" + family + ".tsv",
                            "id",
                            "name",
                            "english",
                            "aliases",
                            "education",
                            "years",
                            "skills",
                            "neighbours",
                            "licences")
                    .forEach(this::add);
        }
        addOfficialOnes();
        byId.values().forEach(this::requireKnownNeighbours);
        Map<OccupationId, OccupationId> merged =
                new MergedIds(source).of("occupation", OccupationId::new, byId::containsKey);
        return new OccupationGraph(byId, byTitle, groupNames, merged);
    }

    private void add(TsvFile.Row row) {
        OccupationId id = row.parsed(row.cell(0), OccupationId::new);
        if (!groupNames.containsKey(id.code())) {
            throw row.problem(id.code() + " is no 细类 of the classification");
        }
        Occupation occupation =
                new Occupation(
                        id,
                        row.cell(1),
                        row.cell(2),
                        row.list(3),
                        row.parsed(row.cell(4), EducationLevel::valueOf),
                        row.parsed(row.cell(5), Integer::parseInt),
                        row.list(6).stream()
                                .map(cell -> skill(row, cell))
                                .sorted(HEAVIEST)
                                .toList(),
                        row.list(7).stream().map(cell -> neighbour(row, cell)).toList(),
                        licences(row));
        if (byId.put(id, occupation) != null) {
            throw row.problem("occupation id " + id.value() + " is taken, ids must be unique");
        }
        for (String title : SkillFiles.folded(occupation.name(), occupation.aliases())) {
            Occupation other = byTitle.put(title, occupation);
            if (other != null) {
                throw row.problem(
                        "\"" + title + "\" belongs to " + other.id().value() + " already");
            }
        }
    }

    private static final Comparator<OccupationSkill> HEAVIEST =
            Comparator.comparingInt(OccupationSkill::weight)
                    .reversed()
                    .thenComparing(OccupationSkill::skill);

    private OccupationSkill skill(TsvFile.Row row, String cell) {
        String[] parts = cell.split(":");
        if (parts.length != 3 || !parts[1].matches("[123]") || !parts[2].matches("[ru]")) {
            throw row.problem("\"" + cell + "\" must look like arc-welding:3:r");
        }
        return new OccupationSkill(
                known(row, parts[0]), Integer.parseInt(parts[1]), parts[2].equals("r"));
    }

    private static Neighbour neighbour(TsvFile.Row row, String cell) {
        String[] parts = cell.split(":");
        if (parts.length != 2) {
            throw row.problem("\"" + cell + "\" must look like 6-18-02-04:同为焊接工艺");
        }
        return new Neighbour(row.parsed(parts[0], OccupationId::new), parts[1]);
    }

    private Set<SkillId> licences(TsvFile.Row row) {
        return row.list(8).stream().map(cell -> known(row, cell)).collect(Collectors.toSet());
    }

    private SkillId known(TsvFile.Row row, String value) {
        SkillId id = row.parsed(value, SkillId::new);
        if (skills.find(id).isEmpty()) {
            throw row.problem("no file has the skill " + value);
        }
        if (!skills.current(id).equals(id)) {
            throw row.problem(value + " was merged into " + skills.current(id).value());
        }
        return id;
    }

    /** Every 细类 that no file describes is known at least by its code and name. */
    private void addOfficialOnes() {
        groupNames.forEach(
                (code, name) -> {
                    if (code.length() == CODE_LENGTH) {
                        OccupationId id = new OccupationId(code);
                        Occupation bare =
                                new Occupation(
                                        id, name, "", List.of(), null, 0, List.of(), List.of(),
                                        Set.of());
                        Occupation occupation = byId.computeIfAbsent(id, absent -> bare);
                        byTitle.putIfAbsent(Words.fold(name), occupation);
                    }
                });
    }

    private void requireKnownNeighbours(Occupation occupation) {
        for (Neighbour neighbour : occupation.neighbours()) {
            if (!byId.containsKey(neighbour.id())) {
                throw new TaxonomyException(
                        "occupation "
                                + occupation.id().value()
                                + " names the neighbour "
                                + neighbour.id().value()
                                + ", which no file has");
            }
        }
    }
}
