package org.lotusmatch.domain.employer;

/** 劳动保障守法诚信等级 of an employer, 企业劳动保障守法诚信等级评价办法 (人社部规〔2016〕1号). */
public enum ComplianceGrade {
    /** Kept the law of labour. */
    A,
    /** Broke it, but not gravely. */
    B,
    /** Broke it gravely; inspected often. */
    C
}
