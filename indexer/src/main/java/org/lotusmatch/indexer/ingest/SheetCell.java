package org.lotusmatch.indexer.ingest;

import java.io.IOException;

/** Reads one cell of a sheet. */
final class SheetCell {
    private SheetCell() {}

    /**
     * Reads on to the end of the cell.
     *
     * @param xml stands at its start
     * @return its text, cut at {@link RichText#MAX_LENGTH}
     */
    static String read(XmlPart xml, CellValues values) throws IOException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String content = "";
        while (xml.nextElementIn("c")) {
            if (xml.isAt("v")) {
                content = RichText.readPlain(xml, "v");
            } else if (xml.isAt("is")) {
                content = RichText.read(xml, "is");
            }
        }
        return values.text(type, style, content);
    }
}
