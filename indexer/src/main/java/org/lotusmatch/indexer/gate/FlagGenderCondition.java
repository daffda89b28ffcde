package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A condition of gender: 限男性, 女士优先. The nine-ministry notice of 2019 on recruitment and women
 * forbids it but for statutory exceptions, which people have to judge.
 */
final class FlagGenderCondition implements GateRule {
    private static final Wording WORDING =
            Wording.of(
                    "[只仅]?[限招][男女](?:性|生|士|工)?(?![装科鞋包士]|朋友|团)"
                            + "|性别(?:要求)?[:：为]?\\s*[男女]"
                            + "|[男女](?:性|生|士|工)?(?:者)?(?:优先|佳|为佳|尤佳|勿扰|不招)"
                            + "|(?:要求|需要?|诚招|招聘)[男女](?:性|生|士|工)?(?![装科鞋包]|朋友|团)"
                            + "|[男女]性?\\d{1,2}[-至到]\\d{1,2}(?:周?岁)",
                    "不限男女|男女不限|性别不限|男女均可|不限性别|男女都|无性别");

    @Override
    public Optional<Finding> check(Vacancy vacancy, LocalDate today) {
        return WORDING.find("gender-condition", vacancy);
    }
}
