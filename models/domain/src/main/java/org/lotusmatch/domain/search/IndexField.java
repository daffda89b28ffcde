package org.lotusmatch.domain.search;

import java.util.Locale;

/**
 * Every field of every index; adapters derive their mapping from here. A change of this enum, or of
 * what is written into a field, must raise {@link #INDEX_VERSION}.
 */
public enum IndexField {
    /** Analysed; weighs most. */
    TITLE(Kind.TEXT),
    /** Analysed: names of linked occupations and skills. */
    CONCEPTS(Kind.TEXT),
    /** Analysed: everything else worth reading. */
    BODY(Kind.TEXT),
    /** Analysed: employer or provider, with the employers that copies name. */
    ORGANISATION(Kind.TEXT),
    /** Division codes, the narrowest and all wider ones. */
    DIVISION(Kind.KEYWORD),
    /** Occupation ids, with their 小类 and 中类 codes. */
    OCCUPATION(Kind.KEYWORD),
    /** Skill ids. */
    SKILL(Kind.KEYWORD),
    /** Names of {@code EmploymentType}. */
    EMPLOYMENT_TYPE(Kind.KEYWORD),
    /** Names of {@code EducationLevel}. */
    EDUCATION(Kind.KEYWORD),
    /** Names of {@code CourseType}. */
    COURSE_TYPE(Kind.KEYWORD),
    /** Names of {@code CourseMode}. */
    COURSE_MODE(Kind.KEYWORD),
    /** Names of {@code ReservedGroup}. */
    RESERVED_FOR(Kind.KEYWORD),
    /** Feed or office the record came from, with those of its copies. */
    SOURCE(Kind.KEYWORD),
    /** {@link #CONSENT_FOUND_BY_EMPLOYERS}, {@link #CONSENT_RECOMMENDED}. */
    CONSENT(Kind.KEYWORD),
    /** Ordinal of {@code EducationLevel}. */
    EDUCATION_RANK(Kind.NUMBER),
    /** Yuan a month. */
    PAY_LOW(Kind.NUMBER),
    /** Yuan a month. */
    PAY_HIGH(Kind.NUMBER),
    /** Years of experience: least asked for, or had. */
    YEARS(Kind.NUMBER),
    /** Days since 1970-01-01. */
    POSTED_ON(Kind.NUMBER),
    /** Days since 1970-01-01; unlimited where not said. */
    VALID_THROUGH(Kind.NUMBER),
    /** Days since 1970-01-01. */
    STARTS_ON(Kind.NUMBER),
    /** Yuan the person pays for a course. */
    OWN_COST(Kind.NUMBER),
    /** WGS-84. */
    POINT(Kind.POINT),
    /** L2-normalised, compared by dot product. */
    VECTOR(Kind.VECTOR);

    /** Value of {@link #CONSENT}: employers may find the person. */
    public static final String CONSENT_FOUND_BY_EMPLOYERS = "found-by-employers";

    /** Value of {@link #CONSENT}: the service may recommend to the person. */
    public static final String CONSENT_RECOMMENDED = "recommended";

    /** Version of the layout; an index of another version is rebuilt. */
    public static final int INDEX_VERSION = 3;

    /** How a field is written and asked. */
    public enum Kind {
        TEXT,
        KEYWORD,
        NUMBER,
        POINT,
        VECTOR
    }

    private final Kind kind;

    IndexField(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Name inside the engines: {@code pay_low}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    void require(Kind wanted) {
        if (kind != wanted) {
            throw new IllegalArgumentException(
                    "field " + name() + " is of kind " + kind + ", " + wanted + " is needed here");
        }
    }
}
