package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.occupation.Occupation;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Years of experience near those usual for an occupation, and how they are asked for. Immutable.
 */
final class Experience {
    private static final double AS_USUAL = 0.55;

    private final NavigableMap<Integer, List<String>> asked = new TreeMap<>();

    Experience() {
        PartFile.read("experience.tsv", "least", "asked")
                .forEach(row -> asked.put(Integer.valueOf(row.cell(0)), row.list(1)));
    }

    /** Whole years that a vacancy asks for. */
    static int draw(Occupation occupation, Dice dice) {
        int usual = occupation.entryYears();
        return dice.chance(AS_USUAL) ? usual : Math.max(0, usual + dice.between(-1, 3));
    }

    String asked(int years, Dice dice) {
        return dice.pick(asked.floorEntry(years).getValue());
    }
}
