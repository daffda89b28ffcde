package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.HashMap;
import java.util.Map;

/** The family of each occupation: the one with the longest prefix of its code. Immutable. */
final class Families {
    private final Map<String, Family> byPrefix = new HashMap<>();

    Families() {
        for (TsvFile.Row row :
                PartFile.read(
                        "families.tsv",
                        "family",
                        "occupations",
                        "pay",
                        "majors",
                        "objects",
                        "duties")) {
            Family family =
                    new Family(
                            Double.parseDouble(row.cell(2)), row.list(3), row.list(4), row.list(5));
            row.list(1).forEach(prefix -> byPrefix.put(prefix, family));
        }
    }

    /**
     * @throws IllegalArgumentException if families.tsv leaves the occupation out
     */
    Family of(Occupation occupation) {
        String code = occupation.id().code();
        for (int length = code.length(); length > 0; length--) {
            Family family = byPrefix.get(code.substring(0, length));
            if (family != null) {
                return family;
            }
        }
        throw new IllegalArgumentException("families.tsv has no prefix of " + code);
    }
}
