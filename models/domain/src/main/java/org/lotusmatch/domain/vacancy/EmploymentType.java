package org.lotusmatch.domain.vacancy;

/** How somebody is employed. */
public enum EmploymentType {
    /** 全职. */
    FULL_TIME,
    /** 兼职. */
    PART_TIME,
    /** 见习实习. */
    INTERNSHIP,
    /** 灵活就业. */
    FLEXIBLE,
    /** 公益性岗位. */
    PUBLIC_WELFARE
}
