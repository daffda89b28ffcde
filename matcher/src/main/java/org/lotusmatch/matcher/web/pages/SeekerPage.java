package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The job seeker's page, with or without an answer.
 *
 * @param people to try the service as; empty where none agreed
 * @param chosen id of the person chosen; null if none is
 * @param typed what the visitor typed
 * @param problems sentences by name of the input
 * @param choices what the form offers
 * @param answer null until somebody asked
 */
record SeekerPage(
        List<PersonView> people,
        @Nullable String chosen,
        TypedProfile typed,
        Map<String, String> problems,
        Choices choices,
        @Nullable Answer answer) {
    /** People shown as cards before anybody asked. */
    private static final int SAMPLES = 6;

    /** A few people who look for different work. */
    public List<PersonView> samples() {
        int step = Math.max(1, people.size() / SAMPLES);
        return people.stream()
                .filter(person -> people.indexOf(person) % step == 0)
                .limit(SAMPLES)
                .toList();
    }

    /** Whether the form for typing is open. */
    public boolean typing() {
        return chosen == null && (answer != null || !problems.isEmpty() || people.isEmpty());
    }

    /**
     * @param education name of the level and its label
     * @param types name of the kind of employment and its label
     * @param districts to pick a place from
     * @param groups that vacancies are set aside for, with their labels; the first is none of them
     */
    record Choices(
            List<Field> education, List<Field> types, List<String> districts, List<Field> groups) {}
}
