package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.UnreadableFileException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Collects the lines of a document that Tika hands over as XHTML, and stops it at the limits. A
 * table's row becomes one line with tabs between its cells, unless a cell holds several lines.
 */
final class TextLines extends DefaultHandler {
    /** A résumé of thirty full pages. */
    static final int LONGEST_TEXT = 100_000;

    static final int MOST_PAGES = 30;

    private static final Set<String> LINES =
            Set.of("p", "div", "tr", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "table");

    private final BooleanSupplier stopped;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean inBody;
    private boolean atStartOfCell;
    private boolean cellHasLines;
    private int length;
    private int pages;

    /**
     * @param stopped whether nobody waits for the text any more
     */
    TextLines(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    /** Stripped, without blank ones. */
    List<String> lines() {
        endLine();
        return List.copyOf(lines);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        inBody |= name.equals("body");
        if (name.equals("td") || name.equals("th")) {
            startCell();
        } else if (LINES.contains(name)) {
            if (!(atStartOfCell && name.equals("p"))) {
                cellHasLines = true;
                endLine();
            }
            atStartOfCell = false;
        }
        if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            countPage();
        }
    }

    private void startCell() {
        if (cellHasLines) {
            endLine();
        } else if (!line.isEmpty()) {
            line.append('\t');
        }
        atStartOfCell = true;
        cellHasLines = false;
    }

    private void countPage() throws SAXException {
        pages++;
        if (pages > MOST_PAGES) {
            stop("resume-too-many-pages", MOST_PAGES);
        }
    }

    /** A cell's last paragraph does not end the row's line. */
    @Override
    public void endElement(String uri, String name, String qName) {
        if (LINES.contains(name) && !name.equals("p")) {
            endLine();
        }
    }

    @Override
    public void characters(char[] text, int start, int count) throws SAXException {
        if (stopped.getAsBoolean()) {
            throw new SAXException("nobody waits any more");
        }
        if (!inBody) {
            return;
        }
        length += count;
        if (length > LONGEST_TEXT) {
            stop("resume-too-long", LONGEST_TEXT);
        }
        for (int i = start; i < start + count; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                endLine();
            } else {
                line.append(text[i]);
            }
        }
    }

    private void endLine() {
        String clean = CleanCharacters.clean(line.toString()).strip();
        if (!clean.isEmpty()) {
            lines.add(clean);
        }
        line.setLength(0);
    }

    private static void stop(String reason, Object limit) throws SAXException {
        throw new SAXException(new UnreadableFileException(reason, limit));
    }
}
