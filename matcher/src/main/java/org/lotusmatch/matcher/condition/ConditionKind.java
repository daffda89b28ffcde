package org.lotusmatch.matcher.condition;

/** What sort of condition it is. */
public enum ConditionKind {
    /** 班次与休息. */
    HOURS,
    /** 福利. */
    BENEFIT
}
