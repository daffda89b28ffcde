package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.record.Corpus;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names by which a corpus's columns are known. Thread-safe.
 *
 * <p>A corpus has an indispensable column; profiles have four, one of which is enough.
 */
final class HeaderNames {
    private final Corpus corpus;
    private final Map<HeaderKey, RawField> fields = new LinkedHashMap<>();
    private final Map<String, RawField> written = new LinkedHashMap<>();

    HeaderNames(Corpus corpus, Map<RawField, List<String>> names) {
        this.corpus = corpus;
        names.forEach(this::add);
    }

    /** From the list in the resources. */
    static HeaderNames read(Corpus corpus) {
        return new HeaderNames(corpus, HeaderList.read(corpus));
    }

    private void add(RawField field, List<String> names) {
        names.forEach(name -> written.put(name, field));
        written.put(field.key(), field);
        names.forEach(name -> know(HeaderKey.of(name), field));
        know(HeaderKey.of(field.key()), field);
    }

    private void know(HeaderKey key, RawField field) {
        RawField other = fields.putIfAbsent(key, field);
        if (other != null && other != field) {
            throw new IllegalStateException(
                    corpus + ": header " + key.text() + " means " + other + " and " + field);
        }
    }

    /** The field that a column of this header holds. */
    Optional<RawField> findField(String header) {
        return Optional.ofNullable(fields.get(HeaderKey.of(header)))
                .or(() -> Optional.ofNullable(fields.get(HeaderKey.withoutBrackets(header))));
    }

    /** Whether records can be made of these fields alone. */
    boolean suffice(Collection<RawField> found) {
        return indispensable().stream().anyMatch(found::contains);
    }

    private Set<RawField> indispensable() {
        return switch (corpus) {
            case VACANCIES, COURSES -> EnumSet.of(RawField.TITLE);
            case PROFILES ->
                    EnumSet.of(
                            RawField.LABEL,
                            RawField.SKILLS,
                            RawField.WISHED_OCCUPATIONS,
                            RawField.ABOUT);
        };
    }

    /** Says what was found and what would be right. */
    UnreadableFileException unknown(List<String> found) {
        Predicate<RawField> missing = indispensable()::contains;
        HeaderGuess guess = new HeaderGuess(found);
        List<String> maybe = guess.closest(namesOf(missing));
        if (maybe.isEmpty()) {
            maybe = guess.closest(namesOf(field -> true));
        }
        return new UnreadableFileException(
                "header-unknown",
                guess.shown(),
                String.join("、", maybe),
                String.join("、", firstNames(missing)));
    }

    private List<String> namesOf(Predicate<RawField> wanted) {
        return written.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> firstNames(Predicate<RawField> wanted) {
        Map<RawField, String> first = new LinkedHashMap<>();
        written.forEach((name, field) -> first.putIfAbsent(field, name));
        return first.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
