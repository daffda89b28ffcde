package org.lotusmatch.indexer.ingest;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;

/** A text in a workbook: plain, or in runs of different fonts; phonetic aids are left out. */
final class RichText {
    /** One more than is taken, so that what is longer can be told. */
    static final int MAX_LENGTH = CellText.MAX_LENGTH + 1;

    private RichText() {}

    /**
     * Reads on to the end of the element.
     *
     * @param xml stands at the start of the element
     * @return its {@code t} texts, cut at {@link #MAX_LENGTH}
     */
    static String read(XmlPart xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.nextElementIn(element)) {
            if (xml.isAt("rPh")) {
                skip(xml, "rPh");
            } else if (xml.isAt("t")) {
                append(xml, "t", text);
            }
        }
        return text.toString();
    }

    /** The same for an element that holds text itself. */
    static String readPlain(XmlPart xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        append(xml, element, text);
        return text.toString();
    }

    private static void append(XmlPart xml, String element, StringBuilder text) throws IOException {
        for (int event = xml.next(); !xml.isEnd(event, element); event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                xml.appendText(text, MAX_LENGTH);
            }
        }
    }

    private static void skip(XmlPart xml, String element) throws IOException {
        while (xml.nextElementIn(element)) {
            // phonetic aid
        }
    }
}
