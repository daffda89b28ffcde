package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.PolicyAmountDto;
import org.lotusmatch.api.model.PolicyAudienceDto;
import org.lotusmatch.api.model.PolicyCheckDto;
import org.lotusmatch.api.model.PolicyConditionDto;
import org.lotusmatch.api.model.PolicyDto;
import org.lotusmatch.api.model.PolicyFactChoicesInnerDto;
import org.lotusmatch.api.model.PolicyFactDto;
import org.lotusmatch.api.model.PolicySourceDto;
import org.lotusmatch.api.model.PolicyStateDto;
import org.lotusmatch.api.model.SentenceDto;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Condition;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.KnownFact;
import org.lotusmatch.domain.policy.NumberLimits;
import org.lotusmatch.domain.policy.Policy;
import org.lotusmatch.domain.policy.PolicySource;
import org.lotusmatch.domain.policy.PolicyText;
import org.lotusmatch.domain.policy.Truth;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.policy.Amount;
import org.lotusmatch.matcher.policy.AmountWords;
import org.lotusmatch.matcher.policy.ConditionCheck;
import org.lotusmatch.matcher.policy.PolicyCheck;
import org.lotusmatch.matcher.policy.PolicyWords;
import org.springframework.stereotype.Component;

import java.time.MonthDay;
import java.util.List;

/** Policies and what was made of them, as the contract shows them. */
@Component
final class PolicyMapper {
    private final PolicyWords words;
    private final AmountWords amounts;

    PolicyMapper(PolicyWords words) {
        this.words = words;
        this.amounts = new AmountWords(words);
    }

    static Audience audience(PolicyAudienceDto dto) {
        return dto == PolicyAudienceDto.PERSON ? Audience.PERSON : Audience.EMPLOYER;
    }

    private static PolicyAudienceDto dto(Audience audience) {
        return audience == Audience.PERSON ? PolicyAudienceDto.PERSON : PolicyAudienceDto.EMPLOYER;
    }

    PolicyCheckDto dto(PolicyCheck check) {
        boolean open = check.applicationOpen();
        PolicyCheckDto dto =
                new PolicyCheckDto(
                        dto(check.policy()),
                        state(check.qualifies()),
                        dto(words.state(check.qualifies())),
                        check.conditions().stream().map(this::dto).toList(),
                        check.questions().stream().map(this::dto).toList(),
                        open,
                        dto(words.window(check.policy().window(), open)));
        Amount amount = check.amount();
        return amount == null ? dto : dto.amount(dto(amount));
    }

    private static PolicyStateDto state(Truth truth) {
        return switch (truth) {
            case YES -> PolicyStateDto.QUALIFIES;
            case NO -> PolicyStateDto.DOES_NOT_QUALIFY;
            case UNKNOWN -> PolicyStateDto.UNKNOWN;
        };
    }

    PolicyDto dto(Policy policy) {
        PolicyDto dto =
                new PolicyDto(
                                policy.key().id(),
                                policy.key().version(),
                                dto(policy.audience()),
                                dto(policy.paidTo()),
                                dto(policy.name()),
                                dto(policy.benefit()),
                                policy.region().value(),
                                policy.inForce().from(),
                                day(policy.window().from()),
                                day(policy.window().to()),
                                policy.documents().stream().map(PolicyMapper::dto).toList(),
                                policy.isExample())
                        .validTo(policy.inForce().to())
                        .source(source(policy.source()));
        return policy.isExample() ? dto.exampleNote(dto(words.example())) : dto;
    }

    private static String day(MonthDay day) {
        return day.toString().substring(2);
    }

    private static @Nullable PolicySourceDto source(@Nullable PolicySource source) {
        return source == null
                ? null
                : new PolicySourceDto(
                        source.text(),
                        source.issuer(),
                        source.number(),
                        source.date(),
                        source.link().toString());
    }

    PolicyFactDto dto(Fact fact) {
        PolicyFactDto dto =
                new PolicyFactDto(
                        fact.id(),
                        dto(fact.audience()),
                        PolicyFactDto.KindEnum.valueOf(fact.kind().name()),
                        dto(fact.name()),
                        dto(fact.question()),
                        fact.sensitive());
        NumberLimits limits = fact.limits();
        if (limits != null) {
            dto.unit(PolicyFactDto.UnitEnum.valueOf(limits.unit().name()))
                    .least(limits.least())
                    .most(limits.most());
        }
        return fact.choices().isEmpty()
                ? dto
                : dto.choices(
                        fact.choices().stream()
                                .map(
                                        choice ->
                                                new PolicyFactChoicesInnerDto(
                                                        choice.id(), dto(choice.name())))
                                .toList());
    }

    private PolicyConditionDto dto(ConditionCheck check) {
        List<PolicyConditionDto> parts = check.parts().stream().map(this::dto).toList();
        PolicyConditionDto dto =
                new PolicyConditionDto(
                        switch (check.truth()) {
                            case YES -> PolicyConditionDto.StateEnum.MET;
                            case NO -> PolicyConditionDto.StateEnum.UNMET;
                            case UNKNOWN -> PolicyConditionDto.StateEnum.UNKNOWN;
                        },
                        dto(words.condition(check.condition())),
                        parts);
        if (check.condition() instanceof Condition.Asks asks) {
            dto.fact(asks.fact().id());
            KnownFact used = check.used();
            return used == null ? dto : dto.used(dto(words.used(asks.fact(), used)));
        }
        return dto;
    }

    private PolicyAmountDto dto(Amount amount) {
        return new PolicyAmountDto(
                amount.yuan(),
                dto(amounts.total(amount)),
                amounts.arithmetic(amount).stream().map(PolicyMapper::dto).toList());
    }

    private static SentenceDto dto(Phrase phrase) {
        return new SentenceDto(phrase.zh(), phrase.en());
    }

    private static SentenceDto dto(PolicyText text) {
        return new SentenceDto(text.zh(), text.en());
    }
}
