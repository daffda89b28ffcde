package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.policy.PolicySource;

import java.util.List;

/**
 * One rule's answer in the reader's language.
 *
 * @param id of the rule
 * @param version of the rule
 * @param name of the benefit
 * @param benefit what there is to get
 * @param state yes, unknown or no
 * @param stateText the same in words
 * @param amount null where nothing is paid or it cannot be told
 * @param arithmetic line by line
 * @param paidTo who is paid
 * @param conditions with the facts they rest on
 * @param questions what is left to ask
 * @param documents what has to be shown
 * @param application when it can be applied for
 * @param inForce on which days this version is in force
 * @param source null for an example
 */
record PolicyView(
        String id,
        int version,
        String name,
        String benefit,
        String state,
        String stateText,
        @Nullable String amount,
        List<String> arithmetic,
        String paidTo,
        List<Line> conditions,
        List<Question> questions,
        List<String> documents,
        String application,
        String inForce,
        @Nullable PolicySource source) {
    public boolean isExample() {
        return source == null;
    }

    /**
     * A condition.
     *
     * @param state yes, unknown or no
     * @param text what is asked for
     * @param used the fact it rests on; null where none is known
     * @param parts of a condition made of others
     */
    record Line(String state, String text, @Nullable String used, List<Line> parts) {}

    /**
     * A question of the form.
     *
     * @param fact id of its field
     * @param text as it stands there
     */
    record Question(String fact, String text) {}
}
