package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.stream.Collectors;

/**
 * All words of a vacancy that rules read, one field a line or more, in the form of {@link Letters}
 * and with the way back to what was written. Immutable.
 */
final class VacancyText {
    private final String written;
    private final String folded;
    private final int[] origins;
    private final int[] ends;

    private VacancyText(String written, int[] ends) {
        this.written = written;
        this.ends = ends;
        int[] origin = new int[written.length()];
        char[] letters = new char[written.length()];
        int length = 0;
        for (int i = 0; i < written.length(); i++) {
            char letter = Letters.form(written.charAt(i));
            if (letter != Letters.NONE) {
                letters[length] = letter;
                origin[length++] = i;
            }
        }
        folded = new String(letters, 0, length);
        origins = origin;
    }

    /** The fields that rules read, in the order in which they are joined. */
    private enum Field {
        TITLE,
        DESCRIPTION,
        SKILLS,
        BENEFITS
    }

    static VacancyText of(Vacancy vacancy) {
        String[] fields = {
            vacancy.title().words(),
            vacancy.description(),
            vacancy.requirements().skills().stream()
                    .map(SkillRequirement::words)
                    .collect(Collectors.joining("\n")),
            String.join("\n", vacancy.benefits())
        };
        StringBuilder written = new StringBuilder();
        int[] ends = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            written.append(fields[i]).append('\n');
            ends[i] = written.length();
        }
        return new VacancyText(written.toString(), ends);
    }

    /** What patterns are matched against. */
    String folded() {
        return folded;
    }

    /** The words of a stretch of the folded text as they were written. */
    String written(int from, int to) {
        return from == to ? "" : written.substring(origins[from], origins[to - 1] + 1);
    }

    /** Key of the field that holds the folded letter at {@code index}. */
    String field(int index) {
        Field[] fields = Field.values();
        int i = 0;
        while (origins[index] >= ends[i]) {
            i++;
        }
        return fields[i].name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the folded letter at {@code index} belongs to the title. */
    boolean isTitle(int index) {
        return origins[index] < ends[Field.TITLE.ordinal()];
    }

    /** The clause up to {@code index}, without what stands before its mark. */
    String before(int index) {
        int from = index;
        while (from > 0 && !isMark(folded.charAt(from - 1))) {
            from--;
        }
        return folded.substring(from, index);
    }

    /** The rest of the clause from {@code index}. */
    String after(int index) {
        int to = index;
        while (to < folded.length() && !isMark(folded.charAt(to))) {
            to++;
        }
        return folded.substring(index, to);
    }

    private static boolean isMark(char letter) {
        return ",;。!?\n".indexOf(letter) >= 0;
    }
}
