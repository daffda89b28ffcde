package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.certificate.VocationalCertificate;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.skill.CertificateLevel;
import org.lotusmatch.domain.skill.SkillId;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of {@code certificates/vocational.tsv}.
 *
 * @param row for messages
 * @param certificate what the line is about
 * @param english the job in English
 * @param names the job and other names of it, the official one first
 * @param within certificates of wider jobs: 装配钳工 is within 钳工
 */
record CertificateRow(
        TsvFile.Row row,
        VocationalCertificate certificate,
        String english,
        List<String> names,
        Set<SkillId> within) {
    static final String TABLE = "certificates/vocational.tsv";

    private static final String[] HEADER = {
        "id", "job", "english", "occupation", "levels", "names", "within"
    };

    static List<CertificateRow> read(TableSource source) {
        return source.rows(TABLE, HEADER).stream().map(CertificateRow::of).toList();
    }

    private static CertificateRow of(TsvFile.Row row) {
        return new CertificateRow(
                row,
                new VocationalCertificate(
                        row.parsed(row.cell(0), SkillId::new),
                        row.cell(1),
                        row.parsed(row.cell(3), OccupationId::new),
                        levels(row)),
                row.cell(2),
                Stream.concat(Stream.of(row.cell(1)), row.list(5).stream()).distinct().toList(),
                row.list(6).stream()
                        .map(cell -> row.parsed(cell, SkillId::new))
                        .collect(Collectors.toSet()));
    }

    private static Set<CertificateLevel> levels(TsvFile.Row row) {
        Set<CertificateLevel> levels = EnumSet.noneOf(CertificateLevel.class);
        row.list(4).forEach(cell -> levels.add(level(row, cell)));
        if (levels.isEmpty()) {
            throw row.problem("found no level, must be some of 5|4|3|2|1");
        }
        return levels;
    }

    private static CertificateLevel level(TsvFile.Row row, String cell) {
        return Arrays.stream(CertificateLevel.values())
                .filter(level -> String.valueOf(level.number()).equals(cell))
                .findFirst()
                .orElseThrow(() -> row.problem("level is \"" + cell + "\", must be of 5|4|3|2|1"));
    }
}
