package org.lotusmatch.indexer.ingest;

import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, read from start to end. Elements go by their local names, so
 * transitional and strict workbooks (ISO/IEC 29500) are read alike. No DTD, no entities.
 */
final class XmlPart implements Closeable {
    private final String name;
    private final PartStream bytes;
    private final XMLStreamReader xml;

    XmlPart(String name, PartStream bytes) throws IOException {
        this.name = name;
        this.bytes = bytes;
        try {
            XMLInputFactory factory = XMLHelper.newXMLInputFactory();
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            this.xml = factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            try (bytes) {
                throw new BrokenPartException(name, e);
            }
        }
    }

    /** The next of {@link XMLStreamConstants}; {@code END_DOCUMENT} at the end and ever after. */
    int next() throws IOException {
        try {
            return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw new BrokenPartException(name, e);
        }
    }

    /** Goes to the next start of an element; false if there is none. */
    boolean nextElement() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes to the next start of an element inside the given one; false at the end of that. */
    boolean nextElementIn(String parent) throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && !isEnd(event, parent)) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an event ends the element, or the document. */
    boolean isEnd(int event, String element) {
        return event == XMLStreamConstants.END_DOCUMENT
                || (event == XMLStreamConstants.END_ELEMENT && isAt(element));
    }

    String element() {
        return xml.getLocalName();
    }

    boolean isAt(String element) {
        return xml.getLocalName().equals(element);
    }

    /** An attribute by its local name, in whatever namespace. */
    @Nullable String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String attribute, String otherwise) {
        String value = attribute(attribute);
        return value == null ? otherwise : value;
    }

    /** A whole number, or the other where the attribute is missing or is none. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Adds the piece of text here, as far as there is room. */
    void appendText(StringBuilder to, int maxLength) {
        int room = Math.max(0, maxLength - to.length());
        to.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
    }

    double progress() {
        return bytes.share();
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            xml.close();
        } catch (XMLStreamException e) {
            throw new BrokenPartException(name, e);
        }
    }
}
