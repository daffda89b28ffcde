package org.lotusmatch.indexer.ingest;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * How a number is shown (ISO/IEC 29500-1, 18.8.30).
 *
 * @param id number format id
 * @param code format code
 */
record CellFormat(int id, String code) {
    static final CellFormat GENERAL = new CellFormat(0, "General");

    /** Codes under which the number alone would say less: 85%, 0012, 6000"元". */
    private static final Pattern TELLING = Pattern.compile("%|\"|^0{2,}$");

    /** A format code, or what the id stands for where the workbook gives no code. */
    static CellFormat of(int id, @Nullable String code) {
        if (code != null) {
            return new CellFormat(id, code);
        }
        String builtin = BuiltinFormats.getBuiltinFormat(id);
        return new CellFormat(id, builtin == null ? "General" : builtin);
    }

    /** Whether it shows a date or a time. */
    boolean isDate() {
        return isChineseDate() || DateUtil.isADateFormat(id, code);
    }

    /** Ids that Chinese Excel and WPS use for dates like 2026年3月1日 without giving a code. */
    private boolean isChineseDate() {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }

    /** Whether to take the number as it is shown. */
    boolean isTelling() {
        return TELLING.matcher(code).find();
    }
}
