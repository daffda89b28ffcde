package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.policy.Condition;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.InForce;
import org.lotusmatch.domain.policy.KnownFact;
import org.lotusmatch.domain.policy.Policy;
import org.lotusmatch.domain.policy.PolicyText;
import org.lotusmatch.domain.policy.Truth;
import org.lotusmatch.matcher.policy.Amount;
import org.lotusmatch.matcher.policy.AmountWords;
import org.lotusmatch.matcher.policy.ConditionCheck;
import org.lotusmatch.matcher.policy.PolicyCheck;
import org.lotusmatch.matcher.policy.PolicyWords;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Answers of rules, as the page shows them. */
@Component
final class PolicyViews {
    private final PolicyWords words;
    private final AmountWords amounts;
    private final PageTexts texts;

    PolicyViews(PolicyWords words, PageTexts texts) {
        this.words = words;
        this.amounts = new AmountWords(words);
        this.texts = texts;
    }

    PolicyView view(PolicyCheck check) {
        Policy policy = check.policy();
        Amount amount = check.amount();
        return new PolicyView(
                policy.key().id(),
                policy.key().version(),
                text(policy.name()),
                text(policy.benefit()),
                state(check.qualifies()),
                texts.text(words.state(check.qualifies())),
                amount == null ? null : texts.text(amounts.total(amount)),
                amount == null
                        ? List.of()
                        : amounts.arithmetic(amount).stream().map(texts::text).toList(),
                texts.page("policies.paid-to." + policy.paidTo().key()),
                check.conditions().stream().map(this::line).toList(),
                check.questions().stream().map(this::question).toList(),
                policy.documents().stream().map(this::text).toList(),
                texts.text(words.window(policy.window(), check.applicationOpen())),
                days(policy.inForce()),
                policy.source());
    }

    private PolicyView.Line line(ConditionCheck check) {
        KnownFact used = check.used();
        return new PolicyView.Line(
                state(check.truth()),
                texts.text(words.condition(check.condition())),
                used != null && check.condition() instanceof Condition.Asks asks
                        ? texts.text(words.used(asks.fact(), used))
                        : null,
                check.parts().stream().map(this::line).toList());
    }

    private PolicyView.Question question(Fact fact) {
        return new PolicyView.Question(fact.id(), text(fact.question()));
    }

    private String days(InForce inForce) {
        LocalDate to = inForce.to();
        return to == null
                ? texts.page("policies.in-force.from", inForce.from().toString())
                : texts.page("policies.in-force.from-to", inForce.from().toString(), to.toString());
    }

    private String text(PolicyText text) {
        return texts.english() ? text.en() : text.zh();
    }

    private static String state(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }
}
