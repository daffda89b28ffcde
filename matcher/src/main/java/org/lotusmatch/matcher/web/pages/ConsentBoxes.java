package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.profile.Consent;
import org.springframework.util.MultiValueMap;

import java.util.Map;

/**
 * The two boxes of the form. Nothing is ticked for anybody.
 *
 * @param foundByEmployers employers may find the profile
 * @param recommended recommendations may be computed from the stored profile
 */
record ConsentBoxes(boolean foundByEmployers, boolean recommended) {
    static final ConsentBoxes NONE = new ConsentBoxes(false, false);

    private static final String FOUND = "foundByEmployers";
    private static final String RECOMMENDED = "recommended";
    private static final String YES = "是";

    static ConsentBoxes of(MultiValueMap<String, String> form) {
        return new ConsentBoxes(form.containsKey(FOUND), form.containsKey(RECOMMENDED));
    }

    static ConsentBoxes of(Consent consent) {
        return new ConsentBoxes(consent.foundByEmployers(), consent.recommended());
    }

    /** As a row of a file would have it; what is not agreed to is left out. */
    void addTo(Map<RawField, String> values) {
        if (foundByEmployers) {
            values.put(RawField.CONSENT_FOUND, YES);
        }
        if (recommended) {
            values.put(RawField.CONSENT_RECOMMENDED, YES);
        }
    }

    public boolean none() {
        return !foundByEmployers && !recommended;
    }
}
