package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Education near the one usual for an occupation, and how it is written. Immutable. */
final class Schooling {
    private static final double AS_USUAL = 0.65;
    private static final double HIGHER_THAN_USUAL = 0.4;

    private final Map<EducationLevel, Line> lines = new EnumMap<>(EducationLevel.class);

    /**
     * @param asked how vacancies write the level
     * @param held how people write it
     * @param payYuanPerMonth median pay at entry
     */
    private record Line(List<String> asked, List<String> held, int payYuanPerMonth) {}

    Schooling() {
        for (TsvFile.Row row : PartFile.read("education.tsv", "level", "asked", "held", "pay")) {
            lines.put(
                    EducationLevel.valueOf(row.cell(0)),
                    new Line(row.list(1), row.list(2), Integer.parseInt(row.cell(3))));
        }
    }

    /** What a vacancy asks for, or a person has. Physicians never have less than they need. */
    EducationLevel draw(Occupation occupation, Dice dice) {
        EducationLevel usual = usual(occupation);
        if (dice.chance(AS_USUAL)) {
            return usual;
        }
        boolean higher = dice.chance(HIGHER_THAN_USUAL) || !occupation.licences().isEmpty();
        int level = usual.ordinal() + (higher ? 1 : -1);
        int highest = EducationLevel.MASTER.ordinal();
        return EducationLevel.values()[Math.clamp(level, 0, Math.max(highest, usual.ordinal()))];
    }

    static EducationLevel usual(Occupation occupation) {
        EducationLevel usual = occupation.entryEducation();
        return usual == null ? EducationLevel.NONE : usual;
    }

    String asked(EducationLevel level, Dice dice) {
        return dice.pick(line(level).asked());
    }

    String held(EducationLevel level, Dice dice) {
        return dice.pick(line(level).held());
    }

    int medianPay(EducationLevel level) {
        return line(level).payYuanPerMonth();
    }

    private Line line(EducationLevel level) {
        Line line = lines.get(level);
        if (line == null) {
            throw new IllegalStateException("education.tsv lacks " + level);
        }
        return line;
    }
}
