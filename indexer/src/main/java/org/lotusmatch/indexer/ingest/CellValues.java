package org.lotusmatch.indexer.ingest;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of cells: dates as ISO 8601, numbers plainly or, where that says more, as shown; formulas
 * by the value last computed; errors as nothing. Not thread-safe.
 */
final class CellValues {
    /** A character that XML cannot hold, as Excel writes it: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String MIDNIGHT = "T00:00:00";

    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean date1904;
    private final DataFormatter shown = new DataFormatter(Locale.ROOT);

    CellValues(SharedTexts texts, CellFormats formats, boolean date1904) {
        this.texts = texts;
        this.formats = formats;
        this.date1904 = date1904;
    }

    /**
     * @param type of the cell (ISO/IEC 29500-1, 18.18.11)
     * @param style 0-based index of its style
     * @param content as written, maybe empty
     */
    String text(String type, int style, String content) {
        return switch (type) {
            case "s" -> unescape(sharedText(content));
            case "str", "inlineStr" -> unescape(content);
            case "b" -> content.equals("1") ? "true" : content.isEmpty() ? "" : "false";
            case "d" -> content.replace(MIDNIGHT, "");
            case "e" -> "";
            default -> number(content, formats.format(style));
        };
    }

    private String sharedText(String content) {
        try {
            return texts.text(Long.parseLong(content.strip()));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))))
                : text;
    }

    /** Control characters but line breaks and tabs mean nothing in a cell. */
    private static String character(String hex) {
        int code = Integer.parseInt(hex, 16);
        return Character.isISOControl(code) && code != '\n' && code != '\t'
                ? ""
                : Character.toString(code);
    }

    private String number(String content, CellFormat format) {
        try {
            double value = Double.parseDouble(content);
            if (format.isDate() && DateUtil.isValidExcelDate(value)) {
                return date(value);
            }
            return format.isTelling()
                    ? shown.formatRawCellContents(value, format.id(), format.code())
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return content;
        }
    }

    /** Days count from 1; less than a day is a time. */
    private String date(double value) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, date1904, true);
        if (value < 1) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
