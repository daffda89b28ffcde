package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;

/**
 * A vacancy made ready for scoring.
 *
 * @param vacancy the record
 * @param required skills that are asked for
 * @param preferred skills that are welcome
 * @param offerYuanPerMonth middle of the pay range; null if unknown
 */
public record VacancyRow(
        Vacancy vacancy,
        List<SkillRequirement> required,
        List<SkillRequirement> preferred,
        @Nullable Double offerYuanPerMonth) {

    public static VacancyRow of(Vacancy vacancy) {
        List<SkillRequirement> skills = vacancy.requirements().skills();
        return new VacancyRow(
                vacancy,
                skills.stream().filter(SkillRequirement::required).toList(),
                skills.stream().filter(skill -> !skill.required()).toList(),
                vacancy.pay().isKnown()
                        ? (vacancy.pay().lowYuanPerMonth() + vacancy.pay().highYuanPerMonth()) / 2
                        : null);
    }
}
