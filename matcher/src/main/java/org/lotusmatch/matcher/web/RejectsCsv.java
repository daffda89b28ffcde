package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.SentenceDto;
import org.lotusmatch.domain.intake.ImportDesk;
import org.lotusmatch.domain.intake.Reject;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rejects as CSV (RFC 4180) that spreadsheets open: UTF-8 with byte order mark, no cell that
 * runs as a formula.
 */
final class RejectsCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String HEADER =
            "文件 file,行 line,列 column,内容 value,原因 reason,说明,explanation\r\n";

    private final ImportDesk desk;
    private final ImportMapper mapper;

    RejectsCsv(ImportDesk desk, ImportMapper mapper) {
        this.desk = desk;
        this.mapper = mapper;
    }

    void write(String id, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK + HEADER);
        try {
            desk.forEachReject(id, reject -> line(writer, reject));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private void line(Writer writer, Reject reject) {
        SentenceDto text = mapper.text(reject);
        String line =
                Stream.of(
                                reject.file(),
                                String.valueOf(reject.line()),
                                reject.column(),
                                reject.value(),
                                reject.reason(),
                                text.getZh(),
                                text.getEn())
                        .map(RejectsCsv::cell)
                        .collect(Collectors.joining(",", "", "\r\n"));
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A leading = + - @ would make a spreadsheet run the cell: a quote in front makes it text
     * (OWASP, CSV injection).
     */
    private static String cell(String value) {
        String safe = value.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
