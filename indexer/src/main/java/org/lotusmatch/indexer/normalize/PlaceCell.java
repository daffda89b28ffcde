package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for a place, or one part of it.
 *
 * @param column where they stand, for findings
 * @param role CITY, DISTRICT or PLACE: what they are meant to be
 * @param words not blank
 */
record PlaceCell(RawField column, RawField role, String words) {
    /** From wide to narrow. */
    static final List<RawField> COLUMNS = List.of(RawField.CITY, RawField.DISTRICT, RawField.PLACE);

    private static final Pattern CITY_AND_DISTRICT =
            Pattern.compile("([^-—]{2,8})[-—]([^-—]{2,12})");

    /** The cells of a row; 长沙-雨花区 in one column counts as two cells. */
    static List<PlaceCell> of(Row row) {
        List<PlaceCell> cells = new ArrayList<>();
        for (RawField column : COLUMNS) {
            Matcher both = CITY_AND_DISTRICT.matcher(row.text(column));
            if (both.matches()) {
                cells.add(new PlaceCell(column, RawField.CITY, both.group(1)));
                cells.add(new PlaceCell(column, RawField.DISTRICT, both.group(2)));
            } else if (row.has(column)) {
                cells.add(new PlaceCell(column, column, row.text(column)));
            }
        }
        return cells;
    }
}
