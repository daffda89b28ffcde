package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.record.Corpus;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes profiles of nobody. Immutable. */
final class ProfileRows implements RowMaker {
    /** Of home seekers in Xiangtan; the others live next door. */
    private static final double AT_HOME = 0.92;

    private static final double SKILLS_OF_THE_EXPERIENCED = 0.8;
    private static final double SKILLS_OF_NEWCOMERS = 0.4;

    private final Header header = Header.of(Corpus.PROFILES);
    private final Dirt dirt = new Dirt(Corpus.PROFILES);
    private final Materials materials;
    private final Careers careers;
    private final SeekerWishes wishes;
    private final long seed;
    private final LocalDate today;

    ProfileRows(Materials materials, long seed, LocalDate today) {
        this.materials = materials;
        this.careers = new Careers(materials);
        this.wishes = new SeekerWishes(materials);
        this.seed = seed;
        this.today = today;
    }

    /** What the person of a row has done. */
    Career career(long number) {
        return careers.draw(Dice.of(seed, "career", number));
    }

    @Override
    public Cells row(long number) {
        Career career = career(number);
        Dice dice = Dice.of(seed, "profile", number);
        Cells cells = new Cells(header);
        cells.set("来源", materials.choices().draw("office-source", dice) + Generator.mark(seed))
                .set("编号", String.format(Locale.ROOT, "GP-%07d", number))
                .set("称呼", String.format(Locale.ROOT, "求职者%06d", number));
        Site home = materials.places().drawIn(dice.chance(AT_HOME) ? Zone.HOME : Zone.NEAR, dice);
        addEducation(cells, career, dice);
        addExperience(cells, career, dice);
        wishes.add(cells, career, home, dice);
        dirt.spoil(cells, dice);
        addSensitiveFacts(cells, Dice.of(seed, "sensitive", number));
        return cells;
    }

    /**
     * Gender, year of birth and groups come from dice of their own, so that they say nothing about
     * anything else: whoever finds them matter in a ranking has found a fault of the ranking.
     */
    private void addSensitiveFacts(Cells cells, Dice dice) {
        boolean yearSaid = dice.chance(0.9);
        int year = dice.between(today.getYear() - 60, today.getYear() - 20);
        cells.set("性别", materials.choices().draw("gender", dice))
                .set("出生年份", yearSaid ? Integer.toString(year) : "")
                .set("优先群体", materials.choices().draw("priority-group", dice));
    }

    private void addEducation(Cells cells, Career career, Dice dice) {
        EducationLevel level = career.education();
        cells.set("学历", materials.schooling().held(level, dice));
        String schools = "school-" + level;
        if (materials.choices().has(schools)) {
            int since = career.jobs().isEmpty() ? 0 : career.years() + dice.between(0, 2);
            cells.set("毕业院校", materials.choices().draw(schools, dice))
                    .set("专业", dice.pick(materials.families().of(career.trade()).majors()))
                    .set("毕业年份", today.getYear() - since);
        }
    }

    private void addExperience(Cells cells, Career career, Dice dice) {
        boolean isNewcomer = career.jobs().isEmpty();
        Set<String> skills = new LinkedHashSet<>();
        Set<String> certificates = new LinkedHashSet<>();
        for (Occupation occupation : occupations(career)) {
            double share = isNewcomer ? SKILLS_OF_NEWCOMERS : SKILLS_OF_THE_EXPERIENCED;
            Needs held = materials.skillWords().draw(occupation, share, dice);
            skills.addAll(held.central());
            skills.addAll(held.useful());
            certificates.addAll(held.certificates());
        }
        cells.set(
                        "工作经历",
                        career.jobs().stream()
                                .map(Career.Job::toString)
                                .collect(Collectors.joining("；")))
                .set("技能", String.join("、", skills))
                .set("证书", String.join("、", certificates))
                .set("自我描述", about(career, List.copyOf(skills), dice));
    }

    private static Set<Occupation> occupations(Career career) {
        Set<Occupation> occupations = new LinkedHashSet<>(List.of(career.trade()));
        career.jobs().forEach(job -> occupations.add(job.occupation()));
        return occupations;
    }

    private String about(Career career, List<String> skills, Dice dice) {
        String past = career.jobs().isEmpty() ? "about-new" : "about-work";
        return new Speech(materials, materials.families().of(career.trade()), dice)
                .withSkills(dice.shuffled(skills))
                .with("occupation", career.trade().name())
                .with("years", Integer.toString(career.years()))
                .say(List.of(past, "about-skill", "about-wish"));
    }
}
