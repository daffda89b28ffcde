package org.lotusmatch.domain.intake;

/**
 * A row that was not taken, or a file that could not be read on.
 *
 * @param file name as uploaded
 * @param line 1-based; 0 = the file as a whole
 * @param column the file's own header, empty if the row as a whole is meant
 * @param value the cell's text, cut at 200 characters
 * @param reason kebab-case id; its texts are in the message files under {@code reject.<reason>}
 */
public record Reject(String file, long line, String column, String value, String reason) {
    private static final int MAX_VALUE = 200;

    public Reject {
        if (value.length() > MAX_VALUE) {
            value = value.substring(0, MAX_VALUE) + "…";
        }
    }
}
