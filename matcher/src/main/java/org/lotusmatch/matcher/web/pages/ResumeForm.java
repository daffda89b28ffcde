package org.lotusmatch.matcher.web.pages;

import org.springframework.util.MultiValueMap;

/** What a person has typed, ticked and been shown, before anything is stored. */
record ResumeForm(TypedProfile typed, ConsentBoxes consents, ResumeNotes notes) {
    static final ResumeForm EMPTY =
            new ResumeForm(TypedProfile.EMPTY, ConsentBoxes.NONE, ResumeNotes.NONE);

    static ResumeForm of(MultiValueMap<String, String> form) {
        return new ResumeForm(TypedProfile.of(form), ConsentBoxes.of(form), ResumeNotes.of(form));
    }
}
