package org.lotusmatch.matcher.policy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people write them, the same in both languages. */
final class NumberWords {
    private NumberWords() {}

    /** 1,500 or 1,500.50. */
    static String money(BigDecimal yuan) {
        String pattern = yuan.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(yuan);
    }

    /** 1,000 or 66.67. */
    static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }

    /** 1000 or 66.67. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
