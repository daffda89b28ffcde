package org.lotusmatch.domain.pay;

/** What an amount of pay is paid for. */
public enum PayPeriod {
    YEAR,
    MONTH,
    DAY,
    HOUR,
    /** 计件: by the piece; amounts, if given, are what a month usually brings. */
    PIECE,
    /** 面议: not said. */
    NEGOTIABLE
}
