package org.lotusmatch.indexer.ingest;

/**
 * Follows the quotes of one CSV record (RFC 4180) line by line, to tell whether a quoted cell goes
 * on in the next line. Makes no cells.
 */
final class QuoteScan {
    private static final char QUOTE = '"';

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        /** After a quote in a quoted cell: its end, or half of an escaped quote. */
        CLOSED,
        /** After a closing quote comes neither a delimiter nor the end: the quotes do not pair. */
        BROKEN
    }

    private final char delimiter;
    private State state = State.CELL_START;
    private int length;
    private int longest;

    QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    void read(String line) {
        if (line.indexOf(QUOTE) >= 0) {
            for (int i = 0; i < line.length(); i++) {
                read(line.charAt(i));
            }
        } else if (state == State.QUOTED) {
            grow(line.length());
        }
        if (state != State.QUOTED && state != State.BROKEN) {
            state = State.CELL_START;
        }
    }

    private void read(char c) {
        state =
                switch (state) {
                    case CELL_START -> c == QUOTE ? open() : plain(c);
                    case PLAIN -> plain(c);
                    case QUOTED -> c == QUOTE ? State.CLOSED : State.QUOTED;
                    case CLOSED -> afterQuote(c);
                    case BROKEN -> State.BROKEN;
                };
        grow(1);
    }

    private State open() {
        length = 0;
        return State.QUOTED;
    }

    private State plain(char c) {
        return c == delimiter ? State.CELL_START : State.PLAIN;
    }

    private State afterQuote(char c) {
        if (c == QUOTE) {
            return State.QUOTED;
        }
        return c == delimiter ? State.CELL_START : State.BROKEN;
    }

    private void grow(int by) {
        if (state == State.QUOTED) {
            length += by;
            longest = Math.max(longest, length);
        }
    }

    /** Whether a quoted cell goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether the record cannot be split however it goes on. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    /** Length of the longest quoted cell so far, about. */
    int longest() {
        return longest;
    }
}
