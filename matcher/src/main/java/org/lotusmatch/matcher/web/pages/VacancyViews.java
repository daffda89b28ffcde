package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.vacancy.AgeRange;
import org.lotusmatch.domain.vacancy.Headcount;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.explain.Silence;
import org.lotusmatch.matcher.match.Standing;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Vacancies on cards and on their own page. */
@Component
final class VacancyViews {
    /** Of titles understood with more confidence, hardly one in twenty is wrong. */
    private static final double SURE = 0.75;

    private final PageTexts texts;
    private final ConceptTexts concepts;
    private final VacancyStandings standings;

    VacancyViews(PageTexts texts, ConceptTexts concepts, VacancyStandings standings) {
        this.texts = texts;
        this.concepts = concepts;
        this.standings = standings;
    }

    VacancyView card(Vacancy vacancy) {
        return card(vacancy, standings.of(vacancy));
    }

    /** In the order given. */
    List<VacancyView> cards(List<Vacancy> vacancies) {
        Map<VacancyId, Standing> standing = standings.of(vacancies);
        return vacancies.stream()
                .map(v -> card(v, standing.getOrDefault(v.id(), new Standing(false, 0, null))))
                .toList();
    }

    private VacancyView card(Vacancy vacancy, Standing standing) {
        return new VacancyView(
                vacancy.id().value(),
                vacancy.title().words(),
                vacancy.employer().name(),
                concepts.pay(vacancy.pay()),
                monthly(vacancy.pay()),
                concepts.place(vacancy.location()),
                shortFacts(vacancy),
                texts.warnings(vacancy.findings()),
                standing.expired(),
                standing.copies(),
                standing.liveness() == null
                        ? null
                        : texts.evidence(Silence.of(standing.liveness())));
    }

    /** What the gate noticed, with the articles of law. */
    List<FindingView> warnings(Vacancy vacancy) {
        return texts.citedWarnings(vacancy.findings());
    }

    /** What the vacancy asks of a person. */
    List<Fact> requirements(Vacancy vacancy) {
        Requirements asked = vacancy.requirements();
        return new FactList(texts)
                .add("vacancy.education", education(asked))
                .add("vacancy.years", asked.years() == null ? null : asked.years().words())
                .add("vacancy.majors", asked.majors())
                .add("vacancy.required-skills", skills(asked, true))
                .add("vacancy.preferred-skills", skills(asked, false))
                .add(
                        "vacancy.certificates",
                        asked.certificates().stream().map(SkillMention::words).toList())
                .facts();
    }

    /** What the vacancy offers, and its dates. */
    List<Fact> terms(Vacancy vacancy) {
        return new FactList(texts)
                .add("vacancy.type", type(vacancy))
                .add("vacancy.headcount", people(vacancy))
                .add("vacancy.shifts", vacancy.shifts())
                .add("vacancy.benefits", vacancy.benefits())
                .add(
                        "vacancy.reserved-for",
                        vacancy.reservedFor().stream()
                                .map(group -> texts.phrase("reserved-for." + group.name()))
                                .toList())
                .add("vacancy.industry", vacancy.employer().industry())
                .add("vacancy.employer-size", vacancy.employer().size())
                .add("vacancy.posted-on", vacancy.validity().postedOn())
                .add("vacancy.valid-through", vacancy.validity().through())
                .facts();
    }

    /** How the pay was read, and what of the rest could not be. */
    List<String> readingNotes(Vacancy vacancy) {
        List<String> notes = new ArrayList<>(titleNotes(vacancy.title()));
        vacancy.pay().assumptions().forEach(id -> notes.add(texts.phrase("pay.assumed." + id)));
        AgeRange ages = vacancy.ageLimit();
        if (ages != null) {
            notes.add(texts.page("vacancy.age-limit", ages.words()));
        }
        notes.addAll(texts.readingNotes(vacancy.findings()));
        return notes;
    }

    /** What else the title may mean, where it is not sure. */
    private List<String> titleNotes(JobTitle title) {
        OccupationLink link = title.occupation();
        if (title.alternatives().isEmpty() || (link != null && link.confidence() >= SURE)) {
            return List.of();
        }
        String others =
                title.alternatives().stream()
                        .map(concepts::occupation)
                        .distinct()
                        .collect(Collectors.joining("、"));
        return List.of(
                link == null
                        ? texts.page("vacancy.title-may-mean", others)
                        : texts.page("vacancy.title-unsure", concepts.occupation(link), others));
    }

    private List<String> shortFacts(Vacancy vacancy) {
        List<String> facts = new ArrayList<>();
        Stream.of(
                        type(vacancy),
                        education(vacancy.requirements()),
                        years(vacancy.requirements()),
                        headcount(vacancy))
                .flatMap(Stream::ofNullable)
                .forEach(facts::add);
        return facts;
    }

    /** Pay by the year, day or hour is hard to compare. */
    private @Nullable String monthly(PayRange pay) {
        return switch (pay.period()) {
            case YEAR, DAY, HOUR -> concepts.monthly(pay);
            case MONTH, PIECE, NEGOTIABLE -> null;
        };
    }

    private @Nullable String type(Vacancy vacancy) {
        return vacancy.type() == null
                ? null
                : texts.phrase("employment-type." + vacancy.type().name());
    }

    private @Nullable String education(Requirements asked) {
        return asked.education() == null
                ? null
                : texts.phrase("education." + asked.education().name());
    }

    private @Nullable String years(Requirements asked) {
        return asked.years() == null || asked.years().words().isBlank()
                ? null
                : texts.page("vacancy.years-asked", asked.years().words());
    }

    private @Nullable String headcount(Vacancy vacancy) {
        String people = people(vacancy);
        return people == null ? null : texts.page("vacancy.headcount-asked", people);
    }

    private static @Nullable String people(Vacancy vacancy) {
        Headcount asked = vacancy.headcount();
        if (asked == null) {
            return null;
        }
        return asked.low() == asked.high()
                ? String.valueOf(asked.low())
                : asked.low() + "–" + asked.high();
    }

    private static List<String> skills(Requirements asked, boolean required) {
        return asked.skills().stream()
                .filter(skill -> skill.required() == required)
                .map(SkillRequirement::words)
                .toList();
    }
}
