package org.lotusmatch.matcher.training.gap;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.rank.Concept;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Locale;

/**
 * Says of one thing asked for what a person has of it: skills by the credit of the scorer,
 * certificates by the hard requirement that asks for them.
 */
final class AskedOfPerson {
    private static final double PERCENT = 100;

    private final HardRequirements requirements;
    private final ProfileRow person;
    private final CountedWords words;

    AskedOfPerson(HardRequirements requirements, ProfileRow person, CountedWords words) {
        this.requirements = requirements;
        this.person = person;
        this.words = words;
    }

    GapItem skill(SkillId skill, String asked, boolean required) {
        if (!person.saysSkills()) {
            Evidence question = new Evidence("gap.ask-skill", asked);
            return item(
                    AskedKind.SKILL, skill, asked, GapState.UNKNOWN, 0, null, required, question);
        }
        double credit = person.credit().of(Concept.key(skill.value()));
        return held(AskedKind.SKILL, skill, asked, credit, required);
    }

    GapItem certificate(VacancyRow alone, AskedKind kind, SkillId skill, String asked) {
        RequirementCheck check =
                requirements.check(alone, person).stream()
                        .filter(one -> one.byLaw() == (kind == AskedKind.LICENCE))
                        .filter(one -> OneCertificate.REQUIREMENTS.contains(one.requirement()))
                        .findFirst()
                        .orElseThrow();
        if (check.state() == RequirementCheck.State.UNKNOWN) {
            return item(kind, skill, asked, GapState.UNKNOWN, 0, null, true, check.evidence());
        }
        return held(kind, skill, asked, person.held().of(Concept.key(skill.value())), true);
    }

    private GapItem held(
            AskedKind kind, SkillId skill, String asked, double credit, boolean required) {
        Counted counted = words.of(skill, credit);
        if (counted == null) {
            Evidence missing = new Evidence("gap.missing", asked);
            return item(kind, skill, asked, GapState.MISSING, 0, null, required, missing);
        }
        if (credit >= 1) {
            Evidence met = new Evidence("gap.met", asked, counted.words());
            return item(kind, skill, asked, GapState.MET, 1, counted, required, met);
        }
        String key = "gap.near-" + counted.basis().name().toLowerCase(Locale.ROOT);
        Evidence near = new Evidence(key, asked, counted.words(), percent(credit));
        return item(kind, skill, asked, GapState.NEAR, credit, counted, required, near);
    }

    private static String percent(double credit) {
        return String.format(Locale.ROOT, "%.0f", PERCENT * credit);
    }

    private static GapItem item(
            AskedKind kind,
            SkillId skill,
            String asked,
            GapState state,
            double credit,
            @Nullable Counted counted,
            boolean required,
            Evidence evidence) {
        return new GapItem(
                kind,
                skill,
                asked,
                state,
                credit,
                counted,
                required ? 1 : 0,
                required ? 0 : 1,
                evidence);
    }
}
