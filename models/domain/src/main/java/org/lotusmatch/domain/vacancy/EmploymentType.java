package org.lotusmatch.domain.vacancy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
    PUBLIC_WELFARE;

    private static final Set<EmploymentType> BY_THE_HOUR = EnumSet.of(PART_TIME, FLEXIBLE);

    /**
     * What people take who name these: part-time and flexible work are words for the same posts, by
     * the hour or the piece.
     *
     * @param named empty = no wish
     */
    public static Set<EmploymentType> accepted(Set<EmploymentType> named) {
        Set<EmploymentType> accepted = EnumSet.noneOf(EmploymentType.class);
        accepted.addAll(named);
        if (!Collections.disjoint(named, BY_THE_HOUR)) {
            accepted.addAll(BY_THE_HOUR);
        }
        return accepted;
    }
}
