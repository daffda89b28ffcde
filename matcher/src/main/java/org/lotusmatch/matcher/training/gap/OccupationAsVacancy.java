package org.lotusmatch.matcher.training.gap;

import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.domain.vacancy.Employer;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.domain.vacancy.Validity;

import java.util.List;
import java.util.Set;

/**
 * An occupation as if it were advertised: it asks for what the taxonomy says the work takes, so
 * that the scorer's rows can be made of it. Stored nowhere, shown to nobody.
 *
 * @param vacancy what the work takes, in the taxonomy's words
 */
public record OccupationAsVacancy(Vacancy vacancy) {
    public static OccupationAsVacancy of(Occupation occupation, SkillGraph skills) {
        String name = occupation.name();
        List<SkillRequirement> asked =
                occupation.skills().stream()
                        .map(
                                one ->
                                        new SkillRequirement(
                                                one.skill(),
                                                skills.name(one.skill()),
                                                one.required()))
                        .toList();
        Vacancy vacancy =
                new Vacancy(
                        new VacancyId("o-" + occupation.id().value()),
                        new Origin("taxonomy", occupation.id().value()),
                        new JobTitle(name, new OccupationLink(occupation.id(), 1, name)),
                        new Employer(name, null, null),
                        null,
                        null,
                        PayRange.unknown(PayPeriod.NEGOTIABLE, ""),
                        WorkLocation.UNKNOWN,
                        new Requirements(null, null, List.of(), asked, List.of()),
                        Validity.UNKNOWN,
                        Set.of(),
                        List.of(),
                        null,
                        "",
                        null,
                        List.of());
        return new OccupationAsVacancy(vacancy);
    }
}
