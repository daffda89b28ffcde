package org.lotusmatch.indexer.resume;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The person's own sentences: about themselves first, then what they did in their jobs. */
final class ReadOwnWords {
    /** Of the form's 5,000: a résumé's duties say the same in many words. */
    private static final int LONGEST = 2_000;

    private static final int SHORTEST_SENTENCE = 12;
    private static final Pattern SENTENCE = Pattern.compile("[，。；、,;]");

    String read(List<Entry> entries) {
        String about = join(entries.stream().filter(ReadOwnWords::isAbout).toList());
        String duties = join(entries.stream().filter(ReadOwnWords::isDuty).toList());
        String all = (about + "\n" + duties).strip();
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }

    private static String join(List<Entry> entries) {
        return entries.stream()
                .map(entry -> MaskContacts.in(entry.text().replace('\t', ' ')))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isAbout(Entry entry) {
        return entry.is(Label.ABOUT) || entry.isPlainIn(Section.ABOUT);
    }

    private static boolean isDuty(Entry entry) {
        boolean job = entry.section() == Section.WORK || entry.section() == Section.PROJECT;
        return job && (entry.is(Label.DUTY) || (entry.label() == null && isSentence(entry.text())));
    }

    private static boolean isSentence(String text) {
        return FindPeriod.in(text).isEmpty()
                && Segments.of(text).stream().noneMatch(Organisation::isEmployer)
                && (text.length() >= SHORTEST_SENTENCE || SENTENCE.matcher(text).find());
    }
}
