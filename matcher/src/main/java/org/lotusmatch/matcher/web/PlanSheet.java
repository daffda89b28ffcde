package org.lotusmatch.matcher.web;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet that is filled from the top, printed on upright pages as wide as they are. */
final class PlanSheet {
    private static final int CHARACTER = 256;
    private static final short LARGE = 16;
    private static final short MONEY_FORMAT = 4;

    private final Sheet sheet;
    private final Styles styles;
    private int next;

    PlanSheet(Workbook workbook, String name, Styles styles) {
        this.styles = styles;
        sheet = workbook.createSheet(name);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /**
     * @param title of the paper
     * @param head of columns
     * @param number with two digits after the point
     * @param line to write on
     */
    record Styles(CellStyle title, CellStyle head, CellStyle number, CellStyle line) {
        static Styles of(Workbook workbook) {
            CellStyle title = bold(workbook, LARGE);
            CellStyle head = bold(workbook, (short) 11);
            head.setBorderBottom(BorderStyle.THIN);
            CellStyle number = workbook.createCellStyle();
            number.setDataFormat(MONEY_FORMAT);
            CellStyle line = workbook.createCellStyle();
            line.setBorderBottom(BorderStyle.THIN);
            return new Styles(title, head, number, line);
        }

        private static CellStyle bold(Workbook workbook, short points) {
            Font font = workbook.createFont();
            font.setBold(true);
            font.setFontHeightInPoints(points);
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            return style;
        }
    }

    /**
     * @param characters of each column
     */
    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, CHARACTER * characters[i]);
        }
    }

    void title(String text) {
        cell(sheet.createRow(next++), 0, text, styles.title());
        gap();
    }

    void gap() {
        next++;
    }

    /** Text, whole numbers and amounts. */
    void row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Integer whole -> row.createCell(i).setCellValue(whole);
                case Double amount -> {
                    Cell cell = row.createCell(i);
                    cell.setCellValue(amount);
                    cell.setCellStyle(styles.number());
                }
                default -> row.createCell(i).setCellValue(String.valueOf(values[i]));
            }
        }
    }

    void head(String... names) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < names.length; i++) {
            cell(row, i, names[i], styles.head());
        }
    }

    /** On every printed page. */
    void repeatedHead(String... names) {
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        head(names);
        sheet.createFreezePane(0, next);
    }

    /** A line to sign on, and one for the day. */
    void signature(String role, String date) {
        Row row = sheet.createRow(next);
        cell(row, 0, role, styles.head());
        cell(row, 1, "", styles.line());
        cell(row, 2, date, styles.head());
        cell(row, 3, "", styles.line());
        next += 2;
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
