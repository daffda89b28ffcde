package org.lotusmatch.matcher.insight;

import java.util.List;

/**
 * The fields of the catalogue.
 *
 * @param all in the catalogue's order
 */
public record EconomicFields(List<EconomicField> all) {
    public EconomicFields {
        all = List.copyOf(all);
    }

    /**
     * @throws UnknownFieldException if there is none
     */
    public void require(String id) {
        List<String> known = all.stream().map(EconomicField::id).toList();
        if (!known.contains(id)) {
            throw new UnknownFieldException(id, known);
        }
    }
}
