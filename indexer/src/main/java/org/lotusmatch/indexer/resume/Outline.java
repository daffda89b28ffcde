package org.lotusmatch.indexer.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a résumé apart into sections, labelled values and plain lines. Immutable. */
final class Outline {
    private static final Pattern CELLS = Pattern.compile("\\t|[|｜]| {2,}|\\u3000+");
    private static final Pattern ENDS = Pattern.compile("^[\\s;；,，、/|｜·]+|[\\s;；,，、/|｜·]+$");
    private static final Pattern LABEL_AND_VALUE = Pattern.compile("(\\S{2,6})\\s(\\S.*)");

    private final ResumeWords words;

    Outline(ResumeWords words) {
        this.words = words;
    }

    /** In the order of the text; the cells of a plain line stay together, with tabs between. */
    List<Entry> of(List<String> lines) {
        Reading reading = new Reading();
        for (int number = 0; number < lines.size(); number++) {
            reading.line(CleanLine.clean(lines.get(number)), number);
        }
        return List.copyOf(reading.entries);
    }

    private final class Reading {
        private final List<Entry> entries = new ArrayList<>();
        private Section section = Section.PERSONAL;

        private void line(String line, int number) {
            Optional<Section> heading = words.heading(line);
            if (heading.isPresent()) {
                section = heading.get();
                return;
            }
            List<String> plain = new ArrayList<>();
            List<Entry> labelled = new ArrayList<>();
            List<String> cells = Stream.of(CELLS.split(line)).filter(c -> !c.isBlank()).toList();
            for (int at = 0; at < cells.size(); at++) {
                at = cell(cells, at, number, plain, labelled);
            }
            if (!plain.isEmpty()) {
                entries.add(new Entry(section, null, String.join("\t", plain), number));
            }
            entries.addAll(labelled);
        }

        /** Index of the last cell that was used. */
        private int cell(
                List<String> cells, int at, int number, List<String> plain, List<Entry> labelled) {
            String cell = cells.get(at).strip();
            Optional<Label> label = words.label(cell.replaceAll("[:：]$", ""));
            Optional<Section> heading = cells.size() > 1 ? words.heading(cell) : Optional.empty();
            boolean hasValue =
                    at + 1 < cells.size() && words.label(cells.get(at + 1).strip()).isEmpty();
            if (label.isPresent()
                    && hasValue
                    && !words.labelled().matcher(cells.get(at + 1)).find()) {
                add(label.get(), cells.get(at + 1), number, labelled);
                return at + 1;
            }
            if (heading.isPresent()) {
                section = heading.get();
            } else if (label.isEmpty()) {
                split(cell, number, plain, labelled);
            }
            return at;
        }

        private void split(String cell, int number, List<String> plain, List<Entry> labelled) {
            Matcher matcher = words.labelled().matcher(cell);
            int from = 0;
            Optional<Label> label = Optional.empty();
            while (matcher.find()) {
                part(label, cell.substring(from, matcher.start()), number, plain, labelled);
                label = words.label(matcher.group(1));
                from = matcher.end();
            }
            part(label, cell.substring(from), number, plain, labelled);
        }

        private void part(
                Optional<Label> label,
                String text,
                int number,
                List<String> plain,
                List<Entry> labelled) {
            if (label.isPresent()) {
                add(label.get(), text, number, labelled);
                return;
            }
            String rest = heading(ENDS.matcher(text).replaceAll(""));
            Matcher pair = LABEL_AND_VALUE.matcher(rest);
            Optional<Label> bare = pair.matches() ? words.label(pair.group(1)) : Optional.empty();
            if (bare.isPresent() && pair.group(1).length() > 1) {
                add(bare.get(), pair.group(2), number, labelled);
            } else if (!rest.isBlank()) {
                plain.add(rest);
            }
        }

        /** 工作经历：2014年-2020年 缝纫工 heads a section and begins it. */
        private String heading(String text) {
            int colon = text.indexOf('：') >= 0 ? text.indexOf('：') : text.indexOf(':');
            Optional<Section> begun =
                    colon < 0 ? Optional.empty() : words.heading(text.substring(0, colon));
            begun.ifPresent(found -> section = found);
            return begun.isPresent() ? text.substring(colon + 1).strip() : text;
        }

        private void add(Label label, String text, int number, List<Entry> labelled) {
            label.begins().ifPresent(found -> section = found);
            String value = ENDS.matcher(text).replaceAll("");
            if (!value.isBlank()) {
                labelled.add(new Entry(section, label, value, number));
            }
        }
    }
}
