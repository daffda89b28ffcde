package org.lotusmatch.indexer.build;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.search.IndexDocument;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.ReservedGroup;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written into the index for a vacancy. */
final class DraftVacancy {
    /** Vacancies without a last day stay until they are withdrawn. */
    static final double NO_LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    /** Beyond this the description repeats itself, and encoding time grows with it. */
    private static final int ENCODED_CHARACTERS = 160;

    private final ConceptNames names;

    DraftVacancy(ConceptNames names) {
        this.names = names;
    }

    /**
     * @param copies other advertisements of the job: it is found by their employers and sources too
     */
    Draft draft(Vacancy vacancy, List<Vacancy> copies) {
        IndexDocument.Builder document = IndexDocument.builder(vacancy.id().value());
        addWords(document, vacancy);
        addKeywords(document, vacancy);
        addNumbers(document, vacancy);
        List<Vacancy> all = Stream.concat(Stream.of(vacancy), copies.stream()).toList();
        document.texts(
                        IndexField.ORGANISATION,
                        all.stream().map(v -> v.employer().name()).distinct().toList())
                .keywords(
                        IndexField.SOURCE,
                        all.stream().map(v -> v.origin().source()).collect(Collectors.toSet()));
        document.point(vacancy.location().point());
        return new Draft(document, text(vacancy));
    }

    private void addWords(IndexDocument.Builder document, Vacancy vacancy) {
        document.text(IndexField.TITLE, vacancy.title().words())
                .texts(IndexField.CONCEPTS, names.words(List.of(vacancy.title()), skills(vacancy)))
                .texts(IndexField.BODY, body(vacancy));
    }

    private List<String> body(Vacancy vacancy) {
        return Stream.of(
                        vacancy.requirements().skills().stream().map(SkillRequirement::words),
                        vacancy.requirements().certificates().stream().map(SkillMention::words),
                        vacancy.requirements().majors().stream(),
                        vacancy.benefits().stream(),
                        Stream.of(
                                vacancy.location().words(),
                                names.placeName(vacancy.location().division()),
                                vacancy.description()))
                .flatMap(words -> words)
                .toList();
    }

    private void addKeywords(IndexDocument.Builder document, Vacancy vacancy) {
        document.keywords(
                        IndexField.DIVISION,
                        ConceptNames.divisionKeywords(vacancy.location().division()))
                .keywords(IndexField.OCCUPATION, names.occupationKeywords(List.of(vacancy.title())))
                .keywords(IndexField.SKILL, names.skillKeywords(skills(vacancy)))
                .keyword(IndexField.EMPLOYMENT_TYPE, name(vacancy.type()))
                .keyword(IndexField.EDUCATION, name(vacancy.requirements().education()))
                .keywords(IndexField.OPEN_TO, openTo(vacancy));
    }

    private static Set<String> openTo(Vacancy vacancy) {
        return vacancy.reservedFor().isEmpty()
                ? Set.of(ReservedGroup.EVERYBODY)
                : vacancy.reservedFor().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static void addNumbers(IndexDocument.Builder document, Vacancy vacancy) {
        PayRange pay = vacancy.pay();
        Requirements asked = vacancy.requirements();
        EducationLevel education = asked.education();
        LocalDate through = vacancy.validity().through();
        document.number(IndexField.PAY_LOW, pay.isKnown() ? pay.lowYuanPerMonth() : null)
                .number(IndexField.PAY_HIGH, pay.isKnown() ? pay.highYuanPerMonth() : null)
                .number(
                        IndexField.EDUCATION_RANK,
                        education == null ? 0.0 : (double) education.ordinal())
                .number(IndexField.YEARS, asked.years() == null ? 0.0 : asked.years().low())
                .number(IndexField.POSTED_ON, day(vacancy.validity().postedOn()))
                .number(
                        IndexField.VALID_THROUGH,
                        through == null ? NO_LAST_DAY : (double) through.toEpochDay());
    }

    private String text(Vacancy vacancy) {
        String description = vacancy.description();
        String start = description.substring(0, Math.min(ENCODED_CHARACTERS, description.length()));
        String skills =
                vacancy.requirements().skills().stream()
                        .map(SkillRequirement::words)
                        .distinct()
                        .limit(10)
                        .collect(Collectors.joining("、"));
        return String.join(
                "，",
                Stream.of(
                                vacancy.title().words(),
                                names.occupationName(vacancy.title()),
                                skills,
                                start)
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private static Stream<SkillId> skills(Vacancy vacancy) {
        return Stream.concat(
                vacancy.requirements().skills().stream().map(SkillRequirement::skill),
                vacancy.requirements().certificates().stream().map(SkillMention::skill));
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static @Nullable Double day(@Nullable LocalDate date) {
        return date == null ? null : (double) date.toEpochDay();
    }
}
