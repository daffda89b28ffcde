package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Unit;
import org.lotusmatch.matcher.explain.Phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Amounts with their arithmetic, so that everybody can follow it. Thread-safe. */
public final class AmountWords {
    private final PolicyWords words;

    public AmountWords(PolicyWords words) {
        this.words = words;
    }

    /** 1,500 元. */
    public Phrase total(Amount amount) {
        return yuan(amount.yuan());
    }

    /**
     * One line for each product, one for the sum of several, one for each cap that took something.
     */
    public List<Phrase> arithmetic(Amount amount) {
        List<Phrase> lines = new ArrayList<>();
        for (Amount.Line line : amount.lines()) {
            lines.add(product(line));
            BigDecimal most = line.most();
            if (most != null) {
                lines.add(words.say("amount.line-cap", words.text(line.name()), yuan(most)));
            }
        }
        if (amount.lines().size() > 1) {
            lines.add(sum(amount));
        }
        BigDecimal most = amount.most();
        if (most != null) {
            lines.add(words.say("amount.cap", yuan(most)));
        }
        return List.copyOf(lines);
    }

    private Phrase product(Amount.Line line) {
        List<Phrase> terms = line.terms().stream().map(this::term).toList();
        return words.say(
                "amount.line", words.text(line.name()), joined(terms, " × "), yuan(line.product()));
    }

    private Phrase sum(Amount amount) {
        List<Phrase> parts =
                amount.lines().stream().map(Amount.Line::yuan).map(this::yuan).toList();
        return words.say("amount.sum", joined(parts, " + "), yuan(amount.sum()));
    }

    private Phrase term(Amount.Term term) {
        Unit unit = ComputeAmount.unit(term.factor());
        Phrase number = words.counted(term.number(), unit);
        return term.isCapped()
                ? words.say("amount.capped", number, words.counted(term.said(), unit))
                : number;
    }

    private Phrase yuan(BigDecimal yuan) {
        return words.counted(yuan, Unit.YUAN);
    }

    private static Phrase joined(List<Phrase> parts, String between) {
        return new Phrase(joined(parts, Phrase::zh, between), joined(parts, Phrase::en, between));
    }

    private static String joined(
            List<Phrase> parts, Function<Phrase, String> language, String between) {
        return String.join(between, parts.stream().map(language).toList());
    }
}
