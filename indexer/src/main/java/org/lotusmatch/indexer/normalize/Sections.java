package org.lotusmatch.indexer.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * The sections of an advertisement, each from its heading to the next. A heading ends in a colon or
 * bracket, or is a short line of its own.
 */
final class Sections {
    private static final int LONGEST_LINE = 12;

    private final List<Start> starts = new ArrayList<>();

    private record Start(int at, Section section) {}

    private Sections() {}

    static Sections of(String text) {
        Sections sections = new Sections();
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ':', '：', '】', ']' -> {
                    sections.add(text, line, i);
                    line = i + 1;
                }
                case '。', '；', ';', '！', '!', '【', '[' -> line = i + 1;
                case '\n', '\r' -> {
                    if (i - line <= LONGEST_LINE) {
                        sections.add(text, line, i);
                    }
                    line = i + 1;
                }
                default -> {}
            }
        }
        return sections;
    }

    /** The section that holds a place; {@link Section#OPEN} in front of the first heading. */
    Section at(int index) {
        Section section = Section.OPEN;
        for (Start start : starts) {
            if (start.at > index) {
                return section;
            }
            section = start.section;
        }
        return section;
    }

    private void add(String text, int line, int end) {
        Section.headedBy(text, line, end).ifPresent(section -> starts.add(new Start(end, section)));
    }
}
