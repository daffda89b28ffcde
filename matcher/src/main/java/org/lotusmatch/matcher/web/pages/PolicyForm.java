package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.policy.Audience;

import java.util.List;

/**
 * The questions, with what was answered so far.
 *
 * @param audience about whom
 * @param on day for which is asked, as typed
 * @param dayProblem what is wrong with the day; empty = nothing
 * @param fields one a question
 */
record PolicyForm(Audience audience, String on, String dayProblem, List<PolicyField> fields) {
    PolicyForm {
        fields = List.copyOf(fields);
    }

    /** Those whose answer cannot be used. */
    public List<PolicyField> wrong() {
        return fields.stream().filter(field -> !field.problem().isEmpty()).toList();
    }

    public boolean isWrong() {
        return !dayProblem.isEmpty() || !wrong().isEmpty();
    }

    /**
     * One question.
     *
     * @param id of the fact
     * @param kind of the fact, as message keys call it
     * @param question in the reader's language
     * @param unit after the input, possibly empty
     * @param value as typed; empty = unknown
     * @param choices for a choice or a place
     * @param problem what is wrong with the value; empty = nothing
     */
    record PolicyField(
            String id,
            String kind,
            String question,
            String unit,
            String value,
            List<Option> choices,
            String problem) {
        PolicyField {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One answer to choose.
     *
     * @param value as it is sent
     * @param label as it is read
     */
    record Option(String value, String label) {}
}
