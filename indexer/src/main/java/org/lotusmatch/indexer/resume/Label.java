package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.LeftOut;

import java.util.Arrays;
import java.util.Optional;

/** What stands before a colon, or in the left cell of a form; words in {@code labels.tsv}. */
enum Label {
    NAME,
    TELEPHONE,
    EMAIL,
    MESSENGER,
    WEB_PAGE,
    ID_NUMBER,
    HOUSEHOLD,
    GENDER,
    BIRTH,
    ETHNICITY,
    POLITICAL_STATUS,
    MARITAL_STATUS,
    BODY,
    SCHOOL,
    EMPLOYER,
    REFERENCES,
    HOME,
    LEVEL,
    MAJOR,
    GRADUATION,
    WISHED_OCCUPATION,
    WISHED_PLACE,
    WISHED_PAY,
    WISHED_TYPE,
    /** Of a past job, or among the wishes of a wished-for one. */
    TITLE,
    CURRENT_TITLE,
    PLACE,
    PAY,
    TYPE,
    PERIOD,
    SKILL,
    CERTIFICATE,
    LICENCE,
    DUTY,
    ABOUT,
    /** Of no use here. */
    OTHER;

    /** The kind of personal data that it announces, if it does. */
    Optional<LeftOut> leftOut() {
        return Arrays.stream(LeftOut.values())
                .filter(kind -> kind.name().equals(name()))
                .findFirst();
    }

    /** The section that lines after it belong to, if it begins one. */
    Optional<Section> begins() {
        return switch (this) {
            case WISHED_OCCUPATION -> Optional.of(Section.WISHES);
            case SKILL -> Optional.of(Section.SKILLS);
            case CERTIFICATE -> Optional.of(Section.CERTIFICATES);
            case ABOUT -> Optional.of(Section.ABOUT);
            case REFERENCES -> Optional.of(Section.OTHER);
            default -> Optional.empty();
        };
    }
}
