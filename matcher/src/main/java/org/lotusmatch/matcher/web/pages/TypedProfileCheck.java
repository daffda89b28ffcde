package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.EmploymentType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with a typed profile, said beside the input. */
final class TypedProfileCheck {
    /** As the contract's ProfileDraft. */
    private static final int LONGEST_ABOUT = 5000;

    /** Several names of the contract's 100 letters each. */
    private static final int LONGEST_LIST = 1000;

    private static final int LONGEST_TITLE = 100;
    private static final double MOST_YEARS = 70;
    private static final double MOST_KM = 1000;

    /** As the contract's graduationYear. */
    private static final int FIRST_YEAR = 1940;

    private static final int LAST_YEAR = 2100;

    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param input name of the input, also the id of its element
     * @param key of the sentence in the pages' messages
     * @param limit what the sentence names; empty if nothing
     */
    record Problem(String input, String key, String limit) {}

    /** Empty if the profile can be used. */
    static List<Problem> problems(TypedProfile typed) {
        TypedProfileCheck check = new TypedProfileCheck();
        if (typed.isBlank()) {
            check.problems.add(new Problem(TypedProfile.OCCUPATIONS, "problem.nothing-typed", ""));
        }
        typed.texts().forEach(check::length);
        check.year(typed.text(TypedProfile.GRADUATION_YEAR));
        check.number(TypedProfile.COMMUTE_KM, typed.text(TypedProfile.COMMUTE_KM), MOST_KM);
        for (int row = 0; row < typed.work().size(); row++) {
            check.length("workTitle" + row, typed.work().get(row).title(), LONGEST_TITLE);
            check.number("workYears" + row, typed.work().get(row).years(), MOST_YEARS);
        }
        check.choices(typed);
        return List.copyOf(check.problems);
    }

    private void length(String input, String text) {
        length(input, text, input.equals(TypedProfile.ABOUT) ? LONGEST_ABOUT : LONGEST_LIST);
    }

    private void length(String input, String text, int longest) {
        if (text.length() > longest) {
            problems.add(new Problem(input, "problem.too-long", String.valueOf(longest)));
        }
    }

    private void year(String text) {
        boolean fits =
                text.matches("\\d{4}")
                        && Integer.parseInt(text) >= FIRST_YEAR
                        && Integer.parseInt(text) <= LAST_YEAR;
        if (!text.isEmpty() && !fits) {
            problems.add(new Problem(TypedProfile.GRADUATION_YEAR, "problem.no-year", ""));
        }
    }

    private void number(String input, String text, double most) {
        if (!text.isEmpty() && !isNumberUpTo(most, text)) {
            problems.add(
                    new Problem(
                            input, "problem.no-number", String.format(Locale.ROOT, "%.0f", most)));
        }
    }

    private static boolean isNumberUpTo(double most, String text) {
        return text.matches("\\d{1,4}(\\.\\d{1,2})?") && Double.parseDouble(text) <= most;
    }

    private void choices(TypedProfile typed) {
        List<String> types = names(EmploymentType.values());
        if (!types.containsAll(typed.types())) {
            problems.add(new Problem("types", "problem.no-choice", ""));
        }
        String education = typed.text(TypedProfile.EDUCATION);
        if (!education.isEmpty() && !names(EducationLevel.values()).contains(education)) {
            problems.add(new Problem(TypedProfile.EDUCATION, "problem.no-choice", ""));
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Sentences by input, in the reader's language. */
    static Map<String, String> sentences(List<Problem> problems, PageTexts texts) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach(p -> sentences.putIfAbsent(p.input(), texts.page(p.key(), p.limit())));
        return sentences;
    }
}
