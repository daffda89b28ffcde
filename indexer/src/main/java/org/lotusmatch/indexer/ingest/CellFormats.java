package org.lotusmatch.indexer.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of a workbook's cell styles. */
final class CellFormats {
    /** Excel's own limits are 65,490 styles and 255 letters in a code. */
    private static final int MAX_STYLES = 65_536;

    private static final int MAX_CODES = 10_000;
    private static final int MAX_CODE = 255;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<CellFormat> styles = new ArrayList<>();

    private CellFormats() {}

    /** Without a styles part all numbers are shown plainly. */
    static CellFormats read(WorkbookPackage parts, Optional<String> name) throws IOException {
        CellFormats formats = new CellFormats();
        if (name.isPresent()) {
            try (XmlPart xml = parts.part(name.get())) {
                formats.read(xml);
            }
        }
        return formats;
    }

    /** Only cellXfs are the styles of cells; xf and numFmt occur elsewhere, too. */
    private void read(XmlPart xml) throws IOException {
        String section = "";
        while (xml.nextElement()) {
            switch (xml.element()) {
                case "numFmts", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs" ->
                        section = xml.element();
                case "numFmt" -> {
                    if (section.equals("numFmts")) {
                        addCode(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                    }
                }
                case "xf" -> {
                    if (section.equals("cellXfs") && styles.size() < MAX_STYLES) {
                        int id = xml.number("numFmtId", 0);
                        styles.add(CellFormat.of(id, codes.get(id)));
                    }
                }
                default -> {}
            }
        }
    }

    private void addCode(int id, String code) {
        if (codes.size() < MAX_CODES && code.length() <= MAX_CODE) {
            codes.put(id, code);
        }
    }

    /**
     * @param style 0-based index of a cell style
     */
    CellFormat format(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : CellFormat.GENERAL;
    }
}
