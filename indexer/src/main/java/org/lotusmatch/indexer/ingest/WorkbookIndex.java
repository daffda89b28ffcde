package org.lotusmatch.indexer.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a workbook says of itself.
 *
 * @param sheets in the workbook's order
 * @param date1904 whether days are counted from 1904, as old Macs did
 */
record WorkbookIndex(List<SheetEntry> sheets, boolean date1904) {
    private static final int MAX_SHEETS = 1_000;

    WorkbookIndex {
        sheets = List.copyOf(sheets);
    }

    static WorkbookIndex read(WorkbookPackage parts, String name, Relations relations)
            throws IOException {
        List<SheetEntry> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (XmlPart xml = parts.part(name)) {
            while (xml.nextElement() && sheets.size() < MAX_SHEETS) {
                if (xml.isAt("workbookPr")) {
                    String value = xml.attribute("date1904", "0");
                    date1904 = value.equals("1") || value.equals("true");
                } else if (xml.isAt("sheet")) {
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    relations
                            .findId(xml.attribute("id", ""))
                            .ifPresent(part -> sheets.add(new SheetEntry(part, hidden)));
                }
            }
        }
        return new WorkbookIndex(sheets, date1904);
    }
}
