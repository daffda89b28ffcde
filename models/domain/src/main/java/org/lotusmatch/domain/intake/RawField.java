package org.lotusmatch.domain.intake;

import java.util.Locale;

/** The columns that files may have, whatever their headers are called. */
public enum RawField {
    SOURCE,
    SOURCE_ID,
    URL,
    TITLE,
    EMPLOYER,
    EMPLOYER_SIZE,
    INDUSTRY,
    EMPLOYMENT_TYPE,
    HEADCOUNT,
    PAY,
    EDUCATION,
    EXPERIENCE,
    MAJORS,
    SKILLS,
    PREFERRED_SKILLS,
    CERTIFICATES,
    BENEFITS,
    SHIFTS,
    /** A whole address or place. */
    PLACE,
    /** A city where the file splits the place. */
    CITY,
    /** A district where the file splits the place. */
    DISTRICT,
    LATITUDE,
    LONGITUDE,
    DESCRIPTION,
    POSTED_ON,
    VALID_THROUGH,
    RESERVED_FOR,
    /**
     * Several facts in one cell, as some exports write them: {@code ['长沙-雨花区', '1年经验', '大专',
     * '招1人']}.
     */
    ATTRIBUTES,
    PROVIDER,
    COURSE_TYPE,
    COURSE_LEVEL,
    OCCUPATIONS,
    PREREQUISITES,
    STARTS_ON,
    ENDS_ON,
    HOURS,
    SEATS,
    FEE,
    SUBSIDY,
    COURSE_MODE,
    LABEL,
    GENDER,
    BIRTH_YEAR,
    SCHOOL,
    MAJOR,
    GRADUATION_YEAR,
    WISHED_OCCUPATIONS,
    WISHED_PLACES,
    WISHED_PAY,
    WISHED_TYPES,
    COMMUTE_KM,
    COMMUTE_MINUTES,
    PRIORITY_GROUPS,
    CONSENT_FOUND,
    CONSENT_RECOMMENDED,
    ABOUT;

    /** Name in reports and JSON: {@code posted_on}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
