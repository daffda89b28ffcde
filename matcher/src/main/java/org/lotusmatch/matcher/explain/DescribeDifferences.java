package org.lotusmatch.matcher.explain;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.vacancy.Headcount;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in words where two advertisements of one job differ. Thread-safe. */
public final class DescribeDifferences {
    private static final String NOT_SAID = "difference.not-said";

    private final Phrases phrases;
    private final List<Field> fields =
            List.of(
                    field("TITLE", v -> words(v.title().words())),
                    field("EMPLOYER", v -> words(v.employer().name())),
                    field("PAY", v -> words(v.pay().words())),
                    field("HEADCOUNT", v -> headcount(v.headcount())),
                    field("EDUCATION", v -> named("education.", v.requirements().education())),
                    field(
                            "EXPERIENCE",
                            v ->
                                    v.requirements().years() == null
                                            ? null
                                            : words(v.requirements().years().words())),
                    field("TYPE", v -> named("employment-type.", v.type())),
                    field("PLACE", v -> words(v.location().words())),
                    field("BENEFITS", v -> words(String.join("、", v.benefits()))),
                    field("LAST_DAY", v -> said(v.validity().through())));

    public DescribeDifferences(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * How a field reads.
     *
     * @param text null if the vacancy does not say; a text that starts with {@code #} is a
     *     message's key
     */
    private record Field(String name, Function<Vacancy, @Nullable String> text) {}

    /**
     * In the order of importance; empty if they say the same. The description is named last, by its
     * length: the texts are too long for a table.
     */
    public List<Difference> between(Vacancy here, Vacancy there) {
        return Stream.concat(
                        fields.stream().map(field -> difference(field, here, there)),
                        Stream.of(description(here, there)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Difference> difference(Field field, Vacancy here, Vacancy there) {
        String one = field.text().apply(here);
        String other = field.text().apply(there);
        boolean same =
                Objects.equals(one, other)
                        || (one != null
                                && other != null
                                && Words.fold(one).equals(Words.fold(other)));
        return same
                ? Optional.empty()
                : Optional.of(difference(field.name(), phrase(one), phrase(other)));
    }

    private Optional<Difference> description(Vacancy here, Vacancy there) {
        return Words.fold(here.description()).equals(Words.fold(there.description()))
                ? Optional.empty()
                : Optional.of(difference("DESCRIPTION", length(here), length(there)));
    }

    private Difference difference(String field, Phrase here, Phrase there) {
        return new Difference(field, phrases.of("difference." + field), here, there);
    }

    private Phrase length(Vacancy vacancy) {
        return vacancy.description().isBlank()
                ? phrases.of(NOT_SAID)
                : phrases.of("difference.letters", String.valueOf(vacancy.description().length()));
    }

    private Phrase phrase(@Nullable String text) {
        if (text == null) {
            return phrases.of(NOT_SAID);
        }
        return text.startsWith("#") ? phrases.of(text.substring(1)) : new Phrase(text, text);
    }

    private static Field field(String name, Function<Vacancy, @Nullable String> text) {
        return new Field(name, text);
    }

    private static @Nullable String words(String words) {
        return words.isBlank() ? null : words;
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String named(String group, @Nullable Enum<?> value) {
        return value == null ? null : "#" + group + value.name();
    }

    private static @Nullable String headcount(@Nullable Headcount asked) {
        return asked == null ? null : words(asked.words());
    }
}
