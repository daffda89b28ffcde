package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.record.Corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes courses. Immutable. */
final class CourseRows implements RowMaker {
    /** A school has about twenty courses. */
    private static final int COURSES_A_SCHOOL = 20;

    private static final double HOURS_A_DAY = 6;

    /** What an hour costs, yuan. */
    private static final int HOUR_LEAST = 6;

    private static final int HOUR_MOST = 18;
    private static final double FULLY_SUBSIDISED = 0.5;

    private final Header header = Header.of(Corpus.COURSES);
    private final Dirt dirt = new Dirt(Corpus.COURSES);
    private final Weighted<CourseKind> kinds = CourseKind.load();
    private final Materials materials;
    private final Relatives relatives;
    private final long seed;
    private final LocalDate today;

    CourseRows(Materials materials, long seed, LocalDate today) {
        this.materials = materials;
        this.relatives = new Relatives(materials.taxonomy().occupations());
        this.seed = seed;
        this.today = today;
    }

    @Override
    public Cells row(long number) {
        Dice dice = Dice.of(seed, "course", number);
        Occupation occupation = occupation(dice);
        CourseKind kind = kinds.draw(dice);
        Cells cells = new Cells(header);
        cells.set("来源", materials.choices().draw("office-source", dice) + Generator.mark(seed))
                .set("编号", String.format(Locale.ROOT, "GC-%07d", number))
                .set("培训类型", kind.type())
                .set("培训等级", kind.level())
                .set("先修要求", dice.pick(kind.prerequisites()));
        addSchool(cells, dice.below(Math.toIntExact(number / COURSES_A_SCHOOL + 1)));
        addContent(cells, kind, occupation, dice);
        addTerms(cells, dice.between(kind.leastHours(), kind.mostHours()), dice);
        dirt.spoil(cells, dice);
        return cells;
    }

    /** Work that is learnt in courses: not that of physicians. */
    private Occupation occupation(Dice dice) {
        Industries industries = materials.industries();
        Occupation occupation;
        do {
            occupation = industries.drawOccupation(industries.draw(dice), dice);
        } while (Schooling.usual(occupation).compareTo(EducationLevel.ASSOCIATE) > 0);
        return occupation;
    }

    private void addSchool(Cells cells, long school) {
        Dice dice = Dice.of(seed, "provider", school);
        Site site = materials.places().drawIn(Zone.HOME, dice);
        cells.set("培训机构", materials.employers().providerName(school, dice))
                .set("工作地点", site.address())
                .set("纬度", site.latitude())
                .set("经度", site.longitude());
    }

    private void addContent(Cells cells, CourseKind kind, Occupation occupation, Dice dice) {
        Occupation neighbour = relatives.draw(occupation, dice);
        Needs needs = materials.skillWords().draw(occupation, 0.9, dice);
        List<String> skills = new ArrayList<>(needs.central());
        skills.addAll(needs.useful());
        Speech speech =
                new Speech(materials, materials.families().of(occupation), dice)
                        .withSkills(dice.shuffled(needs.central()))
                        .with("occupation", occupation.name())
                        .with("neighbour", neighbour.name());
        cells.set("课程名称", speech.fill(dice.pick(kind.names())))
                .set("面向职业", Titles.plain(occupation, dice) + "、" + neighbour.name())
                .set("教授技能", String.join("、", skills))
                .set("课程简介", speech.say(List.of("course-goal", "course-way", "course-end")));
    }

    private void addTerms(Cells cells, int hours, Dice dice) {
        LocalDate start = today.plusDays(dice.between(-15, 120));
        int spread = dice.between(1, 3);
        int fee = Math.max(2, hours * dice.between(HOUR_LEAST, HOUR_MOST) / 100) * 100;
        int subsidy = dice.chance(FULLY_SUBSIDISED) ? fee : dice.between(0, fee / 100) * 100;
        cells.set("开班日期", start.toString())
                .set("结束日期", start.plusDays(Math.round(hours / HOURS_A_DAY * spread)).toString())
                .set("学时", hours)
                .set("名额", materials.choices().draw("seats", dice))
                .set("费用", fee)
                .set("补贴金额", subsidy)
                .set("授课方式", materials.choices().draw("course-mode", dice));
    }
}
