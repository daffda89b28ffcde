package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.policy.ApplicationWindow;
import org.lotusmatch.domain.policy.Condition;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactTest;
import org.lotusmatch.domain.policy.FactValue;
import org.lotusmatch.domain.policy.KnownFact;
import org.lotusmatch.domain.policy.NumberLimits;
import org.lotusmatch.domain.policy.PolicyText;
import org.lotusmatch.domain.policy.Truth;
import org.lotusmatch.domain.policy.Unit;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.explain.Phrases;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Rules and what was made of them, in sentences. A condition's sentence is made from what is
 * tested, not written beside it, so the two cannot part. Thread-safe.
 */
public final class PolicyWords {
    private final Phrases phrases;
    private final Gazetteer gazetteer;

    public PolicyWords(Phrases phrases, Gazetteer gazetteer) {
        this.phrases = phrases;
        this.gazetteer = gazetteer;
    }

    public Phrase state(Truth qualifies) {
        return say("state." + qualifies.name().toLowerCase(Locale.ROOT));
    }

    /** What has to be said of every example wherever it appears. */
    public Phrase example() {
        return say("example");
    }

    /** What a condition asks for; its parts have sentences of their own. */
    public Phrase condition(Condition condition) {
        return switch (condition) {
            case Condition.All all -> say("condition.all");
            case Condition.Any any -> say("condition.any");
            case Condition.Not not -> say("condition.not");
            case Condition.Asks asks -> test(asks.fact(), asks.test());
        };
    }

    private Phrase test(Fact fact, FactTest test) {
        Phrase name = text(fact.name());
        return switch (test) {
            case FactTest.IsYes is -> say(is.yes() ? "test.is-yes" : "test.is-no", name);
            case FactTest.In in -> say("test.in", name, choices(fact, in.choices()));
            case FactTest.AtLeast least -> say("test.at-least", name, number(fact, least.number()));
            case FactTest.AtMost most -> say("test.at-most", name, number(fact, most.number()));
            case FactTest.Within within -> say("test.within", name, period(within.period()));
            case FactTest.SameYear same -> say("test.same-year", name);
            case FactTest.NotBefore bound ->
                    say("test.not-before", name, same(bound.date().toString()));
            case FactTest.NotAfter bound ->
                    say("test.not-after", name, same(bound.date().toString()));
            case FactTest.Inside inside ->
                    say("test.inside", name, same(gazetteer.fullName(inside.region())));
        };
    }

    /**
     * The fact on which a condition rests. What a stored profile says and is sensitive is only said
     * to be there.
     */
    public Phrase used(Fact fact, KnownFact known) {
        if (known.origin() == KnownFact.Origin.PROFILE) {
            return fact.sensitive()
                    ? say("used.profile-sensitive")
                    : say("used.profile", value(fact, known.value()));
        }
        return say("used.request", value(fact, known.value()));
    }

    private Phrase value(Fact fact, FactValue value) {
        return switch (value) {
            case FactValue.YesNo said -> say(said.yes() ? "yes" : "no");
            case FactValue.Choice said -> choices(fact, List.of(said.id()));
            case FactValue.Number said ->
                    said.isExact()
                            ? number(fact, said.least())
                            : say(
                                    "range",
                                    same(NumberWords.plain(said.least())),
                                    number(fact, said.most()));
            case FactValue.Day said -> same(said.date().toString());
            case FactValue.Place said -> same(gazetteer.fullName(said.code()));
        };
    }

    /** When it can be applied for. */
    public Phrase window(ApplicationWindow window, boolean open) {
        if (window.equals(ApplicationWindow.ALL_YEAR)) {
            return say("window.all-year");
        }
        return say(open ? "window.open" : "window.closed", day(window.from()), day(window.to()));
    }

    private Phrase day(MonthDay day) {
        return say(
                "window.day",
                same(String.valueOf(day.getMonthValue())),
                same(String.valueOf(day.getDayOfMonth())));
    }

    private Phrase period(Period period) {
        return period.getYears() > 0
                ? counted(BigDecimal.valueOf(period.getYears()), Unit.YEAR)
                : counted(BigDecimal.valueOf(period.getMonths()), Unit.MONTH);
    }

    private static Phrase choices(Fact fact, List<String> ids) {
        List<PolicyText> names =
                ids.stream()
                        .flatMap(id -> fact.findChoice(id).stream())
                        .map(choice -> choice.name())
                        .toList();
        return new Phrase(joined(names, PolicyText::zh, "、"), joined(names, PolicyText::en, ", "));
    }

    private static String joined(
            List<PolicyText> texts, Function<PolicyText, String> language, String between) {
        return String.join(between, texts.stream().map(language).toList());
    }

    private Phrase number(Fact fact, BigDecimal number) {
        NumberLimits limits = fact.limits();
        return limits == null ? same(NumberWords.plain(number)) : counted(number, limits.unit());
    }

    /** 12 个月, 12 months. */
    Phrase counted(BigDecimal number, Unit unit) {
        String digits = unit == Unit.YUAN ? NumberWords.money(number) : NumberWords.grouped(number);
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return say("unit." + unit.key() + (one ? ".one" : ""), same(digits));
    }

    /** A sentence whose arguments differ by language. */
    Phrase say(String key, Phrase... arguments) {
        List<Phrase> all = List.of(arguments);
        String full = "policy." + key;
        return new Phrase(
                phrases.of(full, all.stream().map(Phrase::zh).toList()).zh(),
                phrases.of(full, all.stream().map(Phrase::en).toList()).en());
    }

    public Phrase text(PolicyText text) {
        return new Phrase(text.zh(), text.en());
    }

    static Phrase same(String words) {
        return new Phrase(words, words);
    }
}
