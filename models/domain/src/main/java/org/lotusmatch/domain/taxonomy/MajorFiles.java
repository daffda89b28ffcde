package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.major.Major;
import org.lotusmatch.domain.major.Major.Destination;
import org.lotusmatch.domain.major.MajorCode;
import org.lotusmatch.domain.occupation.OccupationId;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code majors/*.tsv}. */
final class MajorFiles {
    private static final List<String> CATALOGUES = List.of("undergraduate", "vocational");
    private static final int MOST_OCCUPATIONS = 8;

    private static final Set<EducationLevel> LEVELS =
            EnumSet.of(
                    EducationLevel.BACHELOR,
                    EducationLevel.ASSOCIATE,
                    EducationLevel.SENIOR_SECONDARY);

    private static final Comparator<Destination> MOST_DIRECT =
            Comparator.comparingInt(Destination::weight).reversed();

    private final TableSource source;
    private final OccupationGraph occupations;
    private final Map<MajorCode, Major> byCode = new LinkedHashMap<>();
    private final MajorWords words = new MajorWords();

    MajorFiles(TableSource source, OccupationGraph occupations) {
        this.source = source;
        this.occupations = occupations;
    }

    MajorGraph load() {
        for (String catalogue : CATALOGUES) {
            source.rows(
                            "majors/" + catalogue + ".tsv",
                            "code",
                            "name",
                            "english",
                            "level",
                            "aliases",
                            "occupations")
                    .forEach(this::add);
        }
        source.rows("majors/wide.tsv", "words", "codes").forEach(this::addWide);
        return new MajorGraph(byCode, words);
    }

    private void add(TsvFile.Row row) {
        MajorCode code = row.parsed(row.cell(0), MajorCode::new);
        if (!code.isDiscipline() && !byCode.containsKey(container(code))) {
            throw row.problem(
                    "major "
                            + code.value()
                            + " lies in "
                            + container(code).value()
                            + ", which must stand above it");
        }
        Major major =
                new Major(
                        code, row.cell(1), row.cell(2), level(row), row.list(4), destinations(row));
        Major other = byCode.put(code, major);
        if (other != null) {
            throw row.problem("major code " + code.value() + " is taken by " + other.name());
        }
        words.add(row, major);
    }

    private void addWide(TsvFile.Row row) {
        List<Major> covered =
                row.list(1).stream()
                        .map(cell -> byCode.get(row.parsed(cell, MajorCode::new)))
                        .toList();
        if (covered.contains(null)) {
            throw row.problem(
                    "no file has the major code " + row.list(1).get(covered.indexOf(null)));
        }
        words.addWide(row, covered);
    }

    private static MajorCode container(MajorCode code) {
        return code.isGroup() ? code.discipline() : code.majorClass();
    }

    private static EducationLevel level(TsvFile.Row row) {
        return LEVELS.stream()
                .filter(level -> level.name().equals(row.cell(3)))
                .findFirst()
                .orElseThrow(
                        () ->
                                row.problem(
                                        "level is \"" + row.cell(3) + "\", must be of " + LEVELS));
    }

    private List<Destination> destinations(TsvFile.Row row) {
        List<Destination> destinations =
                row.list(5).stream()
                        .map(cell -> destination(row, cell))
                        .sorted(MOST_DIRECT)
                        .toList();
        Set<OccupationId> different = new HashSet<>();
        destinations.forEach(destination -> different.add(destination.occupation()));
        if (different.size() < destinations.size() || different.size() > MOST_OCCUPATIONS) {
            throw row.problem(
                    "found "
                            + destinations.size()
                            + " occupations, must be at most "
                            + MOST_OCCUPATIONS
                            + ", each once");
        }
        return destinations;
    }

    private Destination destination(TsvFile.Row row, String cell) {
        String[] parts = cell.split(":");
        if (parts.length != 2 || !parts[1].matches("[123]")) {
            throw row.problem("\"" + cell + "\" must look like 6-18-02-04:3");
        }
        OccupationId id = row.parsed(parts[0], OccupationId::new);
        if (occupations.find(id).isEmpty()) {
            throw row.problem("no file has the occupation " + parts[0]);
        }
        return new Destination(id, Integer.parseInt(parts[1]));
    }
}
