package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.education.EducationLevel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the highest education: level, major and year; the school is not taken over. */
final class ReadSchooling {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final FindLevel levels;

    ReadSchooling(Understanding understanding) {
        this.levels = new FindLevel(understanding);
    }

    /** Empty if the text says nothing of it. */
    Optional<Schooling> read(List<Entry> entries) {
        Schooling said = Schooling.NOTHING;
        for (Entry entry : entries) {
            said = labelled(entry, said);
        }
        Optional<Schooling> highest =
                listed(entries).stream().max(Comparator.comparing(this::rank));
        if (highest.isPresent()) {
            said = said.completedBy(highest.get(), rank(highest.get()).compareTo(rank(said)) > 0);
        }
        if (said.level() == null) {
            said = personal(entries, said);
        }
        return said.equals(Schooling.NOTHING) ? Optional.empty() : Optional.of(said);
    }

    private Schooling labelled(Entry entry, Schooling said) {
        if (entry.is(Label.LEVEL)) {
            return levels.in(entry.text())
                    .filter(found -> levels.rank(found).compareTo(rank(said)) > 0)
                    .map(said::withLevel)
                    .orElse(said);
        }
        if (entry.is(Label.MAJOR) && said.major() == null) {
            return said.withMajor(entry.text());
        }
        Matcher year = YEAR.matcher(entry.text());
        return entry.is(Label.GRADUATION) && year.find()
                ? said.withEndYear(Integer.parseInt(year.group()), entry.text())
                : said;
    }

    private List<Schooling> listed(List<Entry> entries) {
        List<Schooling> schools = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.isPlainIn(Section.EDUCATION) && !isPeriod(entry)) {
                continue;
            }
            Schooling last = schools.isEmpty() ? null : schools.removeLast();
            if (last != null && begins(entry.text(), last)) {
                schools.add(last);
                last = null;
            }
            schools.add(line(entry.text(), last == null ? Schooling.NOTHING : last));
        }
        return schools;
    }

    private static boolean isPeriod(Entry entry) {
        return entry.is(Label.PERIOD) && entry.section() == Section.EDUCATION;
    }

    private boolean begins(String text, Schooling last) {
        return (last.endYear() != null && FindPeriod.in(text).isPresent())
                || (last.level() != null && levels.in(text).isPresent());
    }

    private Schooling line(String text, Schooling known) {
        Schooling said = known;
        String rest = text;
        Optional<FindPeriod.Found> period = FindPeriod.in(text);
        if (period.isPresent()) {
            FindPeriod.Found found = period.get();
            Integer year = found.period().endYear();
            if (year != null) {
                said = said.withEndYear(year, text.substring(found.start(), found.end()));
            }
            rest = text.substring(0, found.start()) + "\t" + text.substring(found.end());
        }
        said = levels.in(rest).map(said::withLevel).orElse(said);
        return said.major() == null ? FindMajor.in(rest).map(said::withMajor).orElse(said) : said;
    }

    private Schooling personal(List<Entry> entries, Schooling said) {
        return entries.stream()
                .filter(entry -> entry.isPlainIn(Section.PERSONAL))
                .flatMap(entry -> Segments.of(entry.text()).stream())
                .flatMap(segment -> levels.alone(segment).stream())
                .findFirst()
                .map(said::withLevel)
                .orElse(said);
    }

    private EducationLevel rank(Schooling schooling) {
        return levels.rank(schooling.level() == null ? "" : schooling.level());
    }
}
