package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.Optional;

/** A condition of marriage or children: 已婚已育优先, 未婚. */
final class FlagMaritalCondition implements GateRule {
    private static final Wording WORDING =
            Wording.of(
                    "已婚(?!姻)|未婚|已育|未育|单身(?!公寓|宿舍|福利|联谊)|婚育(?:状况|情况)|隐婚|(?:近期|两年内)无?(?:结婚|生育|怀孕)计划",
                    "婚否不限|不限婚|婚育不限|不限(?:已婚|未婚)|单身(?:公寓|宿舍)|联谊|婚恋|婚介|相亲|交友|保险");

    @Override
    public Optional<Finding> check(Vacancy vacancy, LocalDate today) {
        return WORDING.find("marital-condition", vacancy);
    }
}
