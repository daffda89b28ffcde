package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.Division;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.NumberLimits;
import org.lotusmatch.domain.policy.Policy;
import org.lotusmatch.matcher.policy.BadFact;
import org.lotusmatch.matcher.policy.PolicyBook;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns facts into questions of a form. */
@Component
final class PolicyForms {
    private final PolicyBook book;
    private final Gazetteer gazetteer;
    private final PageTexts texts;

    PolicyForms(PolicyBook book, Gazetteer gazetteer, PageTexts texts) {
        this.book = book;
        this.gazetteer = gazetteer;
        this.texts = texts;
    }

    /**
     * @param typed by fact id
     * @param bad what cannot be used of it
     */
    PolicyForm form(
            Audience audience,
            String on,
            String dayProblem,
            Map<String, String> typed,
            List<BadFact> bad) {
        Set<String> wrong = bad.stream().map(BadFact::fact).collect(Collectors.toSet());
        return new PolicyForm(
                audience,
                on,
                dayProblem,
                book.facts().about(audience).stream()
                        .map(
                                fact ->
                                        field(
                                                fact,
                                                typed.getOrDefault(fact.id(), ""),
                                                wrong.contains(fact.id())))
                        .toList());
    }

    private PolicyForm.PolicyField field(Fact fact, String value, boolean wrong) {
        NumberLimits limits = fact.limits();
        return new PolicyForm.PolicyField(
                fact.id(),
                fact.kind().key(),
                texts.english() ? fact.question().en() : fact.question().zh(),
                limits == null ? "" : texts.page("policies.unit." + limits.unit().key()),
                value,
                options(fact),
                wrong ? problem(fact, limits) : "");
    }

    private String problem(Fact fact, @Nullable NumberLimits limits) {
        return limits == null
                ? texts.page("policies.bad." + fact.kind().key())
                : texts.page(
                        limits.unit().isWhole() ? "policies.bad.whole" : "policies.bad.number",
                        limits.least().toPlainString(),
                        limits.most().toPlainString());
    }

    private List<PolicyForm.Option> options(Fact fact) {
        return switch (fact.kind()) {
            case CHOICE ->
                    fact.choices().stream()
                            .map(
                                    one ->
                                            new PolicyForm.Option(
                                                    one.id(),
                                                    texts.english()
                                                            ? one.name().en()
                                                            : one.name().zh()))
                            .toList();
            case PLACE -> places();
            default -> List.of();
        };
    }

    /** The rules' cities with their districts, then everywhere else, so that each is one choice. */
    private List<PolicyForm.Option> places() {
        Set<DivisionCode> cities = new TreeSet<>();
        Set<DivisionCode> provinces = new TreeSet<>();
        for (Policy policy : book.policies()) {
            cities.add(policy.region().city());
            provinces.add(policy.region().province());
        }
        List<PolicyForm.Option> options = new ArrayList<>();
        for (DivisionCode city : cities) {
            add(options, DivisionCode.Level.COUNTY, city::contains);
            add(options, DivisionCode.Level.CITY, city::equals);
        }
        for (DivisionCode province : provinces) {
            add(
                    options,
                    DivisionCode.Level.CITY,
                    code -> province.contains(code) && !cities.contains(code));
        }
        add(options, DivisionCode.Level.PROVINCE, code -> !provinces.contains(code));
        return options;
    }

    private void add(
            List<PolicyForm.Option> options,
            DivisionCode.Level level,
            Predicate<DivisionCode> which) {
        for (Division division : gazetteer.all()) {
            DivisionCode code = division.code();
            if (code.level() == level && which.test(code)) {
                options.add(new PolicyForm.Option(code.value(), gazetteer.fullName(code)));
            }
        }
    }
}
