package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The form in which a person checks, changes and confirms a profile.
 *
 * @param key of the stored profile that is changed; null while nothing is stored
 * @param typed what the inputs hold
 * @param notes what the résumé said
 * @param leftOut kinds of personal data that were not taken over, in the reader's language
 * @param understood how the inputs are read; null where nothing is in them
 * @param consents which boxes are ticked
 * @param problems sentences by name of the input
 * @param choices what the form offers
 */
record ResumePage(
        @Nullable String key,
        TypedProfile typed,
        ResumeNotes notes,
        List<String> leftOut,
        @Nullable Understood understood,
        ConsentBoxes consents,
        Map<String, String> problems,
        SeekerPage.Choices choices) {
    /** Words of the résumé behind an input; null where there are none. */
    public @Nullable List<String> quotes(String input) {
        return notes.quotes().get(input);
    }

    public boolean stored() {
        return key != null;
    }
}
