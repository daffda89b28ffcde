package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeValue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what the person looks for, whether each wish is named or they stand in a row. */
final class ReadHopes {
    private static final Pattern PARTS = Pattern.compile("[（()）·]|\\s-\\s");
    private static final Pattern LIST = Pattern.compile("[、，,;；/\\s]+");
    private static final Pattern JOBS = Pattern.compile("[、，,;；]|\\s*/\\s*|\\s+或\\s*");
    private static final Pattern NO_WISH =
            Pattern.compile(
                    "面议|.*(?:到岗|在职|离职|应届|行业|随时|左右|以内).*|全部|不详|无|\\d{1,2}岁",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_PAY = 50;
    private static final int LONGEST_TITLE = 40;

    private final Understanding understanding;

    ReadHopes(Understanding understanding) {
        this.understanding = understanding;
    }

    /** Each value once, in the order of the text. */
    List<ResumeValue> read(List<Entry> entries) {
        Hopes hopes = new Hopes();
        for (Entry entry : entries) {
            boolean wishes = entry.section() == Section.WISHES;
            if (entry.label() == null) {
                if (wishes) {
                    row(entry.text(), hopes, false);
                }
                continue;
            }
            switch (entry.label()) {
                case WISHED_OCCUPATION -> row(entry.text(), hopes, true);
                case WISHED_PLACE -> list(RawField.WISHED_PLACES, entry.text(), hopes);
                case WISHED_PAY -> pay(entry.text(), hopes);
                case WISHED_TYPE -> list(RawField.WISHED_TYPES, entry.text(), hopes);
                case TITLE -> {
                    if (entry.section() != Section.WORK && entry.section() != Section.OTHER) {
                        row(entry.text(), hopes, true);
                    }
                }
                case PLACE, PAY, TYPE -> unnamed(entry, wishes, hopes);
                default -> {}
            }
        }
        return hopes.values();
    }

    /** 地点, 薪资 and 类型 are wishes unless they stand in a job. */
    private static void unnamed(Entry entry, boolean wishes, Hopes hopes) {
        if (!wishes && entry.section() != Section.PERSONAL) {
            return;
        }
        if (entry.is(Label.PLACE)) {
            list(RawField.WISHED_PLACES, entry.text(), hopes);
        } else if (entry.is(Label.PAY)) {
            pay(entry.text(), hopes);
        } else {
            list(RawField.WISHED_TYPES, entry.text(), hopes);
        }
    }

    private static void list(RawField field, String text, Hopes hopes) {
        LIST.splitAsStream(text).filter(part -> !part.isBlank()).forEach(p -> hopes.add(field, p));
    }

    private static void pay(String text, Hopes hopes) {
        if (text.length() <= LONGEST_PAY && !NO_WISH.matcher(text).matches()) {
            hopes.addOnce(RawField.WISHED_PAY, text);
        }
    }

    /**
     * @param named whether the first part is said to be the occupation
     */
    private void row(String text, Hopes hopes, boolean named) {
        boolean first = named;
        for (String segment : Segments.of(PARTS.matcher(text).replaceAll("\t"))) {
            if (NO_WISH.matcher(segment).matches()) {
                continue;
            }
            part(segment, hopes, first);
            first = false;
        }
    }

    private void part(String segment, Hopes hopes, boolean surelyOccupation) {
        if (understanding.isPay(segment) && segment.chars().anyMatch(Character::isDigit)) {
            pay(segment, hopes);
        } else if (understanding.isEmploymentType(segment)) {
            list(RawField.WISHED_TYPES, segment, hopes);
        } else if (understanding.occupation(segment) < 1 && arePlaces(segment)) {
            list(RawField.WISHED_PLACES, segment, hopes);
        } else {
            occupations(segment, hopes, surelyOccupation);
        }
    }

    private boolean arePlaces(String segment) {
        List<String> parts = LIST.splitAsStream(segment).filter(part -> !part.isBlank()).toList();
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(
                                p -> understanding.isPlace(p) && understanding.occupation(p) == 0);
    }

    private void occupations(String segment, Hopes hopes, boolean surely) {
        List<String> titles =
                understanding.occupation(segment) == 1
                        ? List.of(segment)
                        : JOBS.splitAsStream(segment).map(String::strip).toList();
        boolean noneYet = hopes.has(RawField.WISHED_OCCUPATIONS);
        for (String title : titles) {
            boolean known = understanding.occupation(title) > 0;
            if (title.length() >= 2
                    && title.length() <= LONGEST_TITLE
                    && (surely || known || !noneYet)) {
                hopes.add(RawField.WISHED_OCCUPATIONS, title);
            }
        }
    }

    private static final class Hopes {
        private final Map<String, ResumeValue> found = new LinkedHashMap<>();

        private boolean has(RawField field) {
            return found.values().stream().anyMatch(value -> value.field() == field);
        }

        private void add(RawField field, String text) {
            found.putIfAbsent(field + text, new ResumeValue(field, text, text));
        }

        private void addOnce(RawField field, String text) {
            if (!has(field)) {
                add(field, text);
            }
        }

        private List<ResumeValue> values() {
            return new ArrayList<>(found.values());
        }
    }
}
