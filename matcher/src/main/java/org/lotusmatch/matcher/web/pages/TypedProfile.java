package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A visitor's profile as typed into the form; nothing of it is stored.
 *
 * @param texts by name of the input; empty where nothing was typed
 * @param work what the visitor worked as, one entry a row of the form
 * @param types names of accepted kinds of employment
 */
record TypedProfile(Map<String, String> texts, List<Work> work, Set<String> types) {
    static final String OCCUPATIONS = "occupations";
    static final String SKILLS = "skills";
    static final String CERTIFICATES = "certificates";
    static final String EDUCATION = "education";
    static final String MAJOR = "major";
    static final String GRADUATION_YEAR = "graduationYear";
    static final String HOME = "home";
    static final String PLACES = "places";
    static final String PAY = "pay";
    static final String COMMUTE_KM = "commuteKm";
    static final String ABOUT = "about";

    /** Rows for experience: the form works without JavaScript, so they are all there at once. */
    static final int WORK_ROWS = 3;

    /** As the contract's ProfileDraft. */
    static final int MOST_WORK_ROWS = 30;

    /** Inputs whose words are read as a file's cells are. */
    static final Map<RawField, String> CELLS =
            new EnumMap<>(
                    Map.of(
                            RawField.WISHED_OCCUPATIONS, OCCUPATIONS,
                            RawField.SKILLS, SKILLS,
                            RawField.GRADUATION_YEAR, GRADUATION_YEAR,
                            RawField.CERTIFICATES, CERTIFICATES,
                            RawField.MAJOR, MAJOR,
                            RawField.PLACE, HOME,
                            RawField.WISHED_PLACES, PLACES,
                            RawField.WISHED_PAY, PAY,
                            RawField.COMMUTE_KM, COMMUTE_KM,
                            RawField.ABOUT, ABOUT));

    private static final List<String> INPUTS =
            Stream.concat(CELLS.values().stream(), Stream.of(EDUCATION)).toList();

    private static final String WORK_TITLE = "workTitle";
    private static final String WORK_YEARS = "workYears";
    static final String TYPES = "types";

    static final TypedProfile EMPTY = of(MultiValueMap.fromSingleValue(Map.of()));

    TypedProfile {
        texts = Map.copyOf(texts);
        work = List.copyOf(work);
        types = Set.copyOf(types);
    }

    /** One row of the form. */
    record Work(String title, String years) {
        boolean isBlank() {
            return title.isBlank() && years.isBlank();
        }
    }

    static TypedProfile of(MultiValueMap<String, String> form) {
        Map<String, String> texts = new TreeMap<>();
        for (String input : INPUTS) {
            String text = form.getFirst(input);
            texts.put(input, text == null ? "" : text.strip());
        }
        int sent = form.getOrDefault(WORK_TITLE, List.of()).size();
        int rows = Math.clamp(sent, WORK_ROWS, MOST_WORK_ROWS);
        List<Work> work = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            work.add(new Work(nth(form, WORK_TITLE, row), nth(form, WORK_YEARS, row)));
        }
        return new TypedProfile(
                texts, work, new LinkedHashSet<>(form.getOrDefault(TYPES, List.of())));
    }

    /**
     * Adds a row of experience to a form.
     *
     * @param years null if unknown
     */
    static void addWork(MultiValueMap<String, String> form, String title, @Nullable Double years) {
        form.add(WORK_TITLE, title);
        form.add(WORK_YEARS, years == null ? "" : number(years));
    }

    /** For one more than was found. */
    static void addSpareRow(MultiValueMap<String, String> form) {
        addWork(form, "", null);
    }

    /** As people write it: {@code 3}, {@code 2.7}. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }

    private static String nth(MultiValueMap<String, String> form, String name, int index) {
        List<String> values = form.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index).strip() : "";
    }

    /** What was typed into an input; empty if nothing was. */
    public String text(String input) {
        return texts.getOrDefault(input, "");
    }

    boolean isBlank() {
        return texts.values().stream().allMatch(String::isBlank)
                && work.stream().allMatch(Work::isBlank)
                && types.isEmpty();
    }

    /** Everything typed, to send again with another page or language. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        INPUTS.stream()
                .filter(input -> !text(input).isEmpty())
                .forEach(input -> fields.add(new Field(input, text(input))));
        for (Work row : work) {
            fields.add(new Field(WORK_TITLE, row.title()));
            fields.add(new Field(WORK_YEARS, row.years()));
        }
        types.stream().sorted().forEach(type -> fields.add(new Field(TYPES, type)));
        return fields;
    }
}
