package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;

import java.util.ArrayList;
import java.util.List;

/** Invents careers. Immutable. */
final class Careers {
    private static final double NEWCOMERS = 0.18;

    /** One job, two, three. */
    private static final double MORE_THAN_ONE = 0.5;

    private static final double THREE = 0.35;

    private final Materials materials;
    private final Relatives relatives;

    Careers(Materials materials) {
        this.materials = materials;
        this.relatives = new Relatives(materials.taxonomy().occupations());
    }

    Career draw(Dice dice) {
        Industries industries = materials.industries();
        Occupation trade = industries.drawOccupation(industries.draw(dice), dice);
        EducationLevel level = materials.schooling().draw(trade, dice);
        EducationLevel education =
                level == EducationLevel.NONE ? EducationLevel.JUNIOR_SECONDARY : level;
        boolean newcomer =
                education.satisfies(EducationLevel.SENIOR_SECONDARY) && dice.chance(NEWCOMERS);
        return new Career(trade, newcomer ? List.of() : jobs(trade, dice), education);
    }

    private List<Career.Job> jobs(Occupation trade, Dice dice) {
        List<Career.Job> jobs = new ArrayList<>();
        jobs.add(job(trade, dice));
        if (dice.chance(MORE_THAN_ONE)) {
            jobs.add(job(relatives.draw(trade, dice), dice));
            if (dice.chance(THREE)) {
                jobs.add(job(relatives.draw(trade, dice), dice));
            }
        }
        return jobs;
    }

    /** Short stays are the commonest. */
    private static Career.Job job(Occupation occupation, Dice dice) {
        int years = 1 + (int) (dice.unit() * dice.unit() * 14);
        return new Career.Job(occupation, Titles.plain(occupation, dice), years);
    }
}
