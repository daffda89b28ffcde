package org.lotusmatch.matcher.training.gap;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.List;

/** Everything that one vacancy and the law ask for, in their order. */
final class VacancyItems {
    private final Taxonomy taxonomy;
    private final AskedOfPerson asked;

    VacancyItems(Taxonomy taxonomy, AskedOfPerson asked) {
        this.taxonomy = taxonomy;
        this.asked = asked;
    }

    List<GapItem> of(VacancyRow row) {
        List<GapItem> items = new ArrayList<>();
        for (SkillRequirement skill : row.vacancy().requirements().skills()) {
            items.add(asked.skill(current(skill.skill()), skill.words(), skill.required()));
        }
        List<SkillMention> certificates = row.vacancy().requirements().certificates();
        for (int i = 0; i < certificates.size(); i++) {
            SkillMention one = certificates.get(i);
            items.add(
                    asked.certificate(
                            OneCertificate.certificate(row, i),
                            AskedKind.CERTIFICATE,
                            current(one.skill()),
                            one.words()));
        }
        List<SkillId> licences = licences(row);
        for (int i = 0; i < licences.size(); i++) {
            items.add(
                    asked.certificate(
                            OneCertificate.licence(row, i),
                            AskedKind.LICENCE,
                            licences.get(i),
                            row.licences().words()[i]));
        }
        return items;
    }

    /** In the order of the row. */
    private List<SkillId> licences(VacancyRow row) {
        OccupationLink link = row.vacancy().title().occupation();
        return link == null
                ? List.of()
                : taxonomy.occupations().find(link.id()).map(Occupation::licences).stream()
                        .flatMap(licences -> licences.stream().sorted())
                        .map(this::current)
                        .toList();
    }

    private SkillId current(SkillId skill) {
        return taxonomy.skills().current(skill);
    }
}
