package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.LeftOut;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeDraft;
import org.lotusmatch.domain.intake.ResumeValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An invented résumé and what a careful reader takes out of it: lines {@code field: value | value},
 * a line {@code --}, then the text.
 *
 * @param expected values by field; {@code left_out} among them
 */
record ResumeCase(String name, Map<String, List<String>> expected, ResumeText text) {
    static final String LEFT_OUT = "left_out";

    /** Two readings of a period differ by a month or two. */
    private static final double NEARLY = 0.15;

    /**
     * @param folder {@code tuned}: the parsers were written with them; {@code held-out}: not
     */
    static List<ResumeCase> all(String folder) {
        try (Stream<Path> files =
                Files.list(
                        Path.of(
                                Objects.requireNonNull(
                                                ResumeCase.class.getResource(
                                                        "/lotus/evaluation/resumes/" + folder))
                                        .toURI()))) {
            return files.sorted(Comparator.comparing(Path::toString))
                    .map(ResumeCase::read)
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ResumeCase read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n--\n", 2);
            Map<String, List<String>> expected = new LinkedHashMap<>();
            for (String line : parts[0].lines().toList()) {
                String[] field = line.split(":", 2);
                String separator = field[0].equals(LEFT_OUT) ? " " : "\\|";
                expected.put(
                        field[0],
                        Arrays.stream(field[1].split(separator))
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .toList());
            }
            return new ResumeCase(
                    file.getFileName().toString().replace(".txt", ""),
                    expected,
                    new ResumeText(PlainText.lines(parts[1].getBytes("UTF-8")), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was read, in the form of {@link #expected}. */
    static List<String> found(String field, ResumeDraft draft, Understanding understanding) {
        if (field.equals(LEFT_OUT)) {
            return draft.leftOut().stream().map(LeftOut::name).toList();
        }
        RawField raw = RawField.valueOf(field.toUpperCase(Locale.ROOT));
        return draft.of(raw).stream().map(value -> words(value, understanding)).toList();
    }

    private static String words(ResumeValue value, Understanding understanding) {
        return switch (value.field()) {
            case EDUCATION -> understanding.level(value.text()).map(Enum::name).orElse("?");
            case EXPERIENCE -> value.text() + (value.years() == null ? "" : ":" + value.years());
            default -> value.text();
        };
    }

    static boolean same(String one, String other) {
        int colon = one.lastIndexOf(':');
        if (colon > 0 && other.startsWith(one.substring(0, colon + 1))) {
            double difference =
                    Double.parseDouble(one.substring(colon + 1))
                            - Double.parseDouble(other.substring(colon + 1));
            return Math.abs(difference) <= NEARLY;
        }
        return one.equals(other);
    }

    @Override
    public String toString() {
        return name;
    }
}
