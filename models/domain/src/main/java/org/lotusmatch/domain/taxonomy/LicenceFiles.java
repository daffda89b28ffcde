package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.certificate.Licence;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code certificates/licences.tsv}. */
final class LicenceFiles {
    private final TableSource source;
    private final SkillGraph skills;

    LicenceFiles(TableSource source, SkillGraph skills) {
        this.source = source;
        this.skills = skills;
    }

    Map<SkillId, List<Licence>> load() {
        Map<SkillId, List<Licence>> licences = new LinkedHashMap<>();
        for (TsvFile.Row row : source.rows("certificates/licences.tsv", "skill", "laws", "scope")) {
            Licence licence = licence(row);
            licences.computeIfAbsent(licence.certificate(), absent -> new ArrayList<>())
                    .add(licence);
        }
        return licences;
    }

    private Licence licence(TsvFile.Row row) {
        SkillId id = row.parsed(row.cell(0), SkillId::new);
        boolean certificate =
                skills.find(id).filter(one -> one.kind() == SkillKind.CERTIFICATE).isPresent();
        if (!certificate) {
            throw row.problem("no file has the certificate " + id.value());
        }
        if (row.list(1).isEmpty()) {
            throw row.problem("found no law, must name one");
        }
        return new Licence(id, row.list(1), row.cell(2));
    }
}
