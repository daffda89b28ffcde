package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.record.Corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes vacancies. Immutable. */
final class VacancyRows implements RowMaker {
    /** Share of firms' vacancies at another place than the firm's own. */
    private static final double ELSEWHERE = 0.1;

    private static final double MAJORS_NAMED = 0.6;

    /** Vacancies that wish for something which is no skill. */
    private static final double PREFERENCE_ADDED = 0.4;

    private static final int OLDEST_DAYS = 60;

    private final Header header = Header.of(Corpus.VACANCIES);
    private final Dirt dirt = new Dirt(Corpus.VACANCIES);
    private final Experience experience = new Experience();
    private final Materials materials;
    private final long seed;
    private final LocalDate today;

    VacancyRows(Materials materials, long seed, LocalDate today) {
        this.materials = materials;
        this.seed = seed;
        this.today = today;
    }

    /** What the vacancy of a row is about. */
    Opening opening(long number) {
        Dice dice = Dice.of(seed, "opening", number);
        Employer employer = materials.employers().ofVacancy(number, dice);
        Occupation occupation = materials.industries().drawOccupation(employer.industry(), dice);
        String type = materials.choices().draw("employment-type", dice);
        EducationLevel education = materials.schooling().draw(occupation, dice);
        boolean isInternship = type.equals("见习实习");
        int years = isInternship ? 0 : Experience.draw(occupation, dice);
        return new Opening(employer, occupation, type, education, years);
    }

    @Override
    public Cells row(long number) {
        Opening opening = opening(number);
        Dice dice = Dice.of(seed, "vacancy", number);
        Cells cells = new Cells(header);
        cells.set("来源", opening.employer().source() + Generator.mark(seed))
                .set("编号", String.format(Locale.ROOT, "GV-%07d", number))
                .set("岗位名称", materials.titles().advertised(opening.occupation(), dice))
                .set("单位名称", opening.employer().name())
                .set("单位规模", opening.employer().size())
                .set("行业", opening.employer().industry().name());
        addDates(cells, dice);
        addTerms(cells, opening, dice);
        addRequirements(cells, opening, dice);
        dirt.spoil(cells, dice);
        return cells;
    }

    private void addDates(Cells cells, Dice dice) {
        LocalDate posted = today.minusDays(dice.below(OLDEST_DAYS));
        cells.set("发布日期", posted.toString())
                .set("截止日期", posted.plusDays(dice.between(45, 150)).toString());
    }

    private void addTerms(Cells cells, Opening opening, Dice dice) {
        Choices choices = materials.choices();
        Site site =
                dice.chance(ELSEWHERE) ? materials.places().draw(dice) : opening.employer().site();
        MonthlyPay pay =
                materials
                        .payScale()
                        .draw(
                                opening.occupation(),
                                opening.education(),
                                opening.years(),
                                site.region().zone(),
                                dice);
        cells.set("工作类型", opening.type())
                .set("招聘人数", choices.draw("headcount", dice))
                .set("薪资待遇", materials.payWords().word(pay, opening.type(), dice))
                .set("福利待遇", benefits(dice))
                .set("班次", dice.pick(opening.employer().industry().shifts()))
                .set("面向群体", choices.draw("reserved-for", dice))
                .set("工作地点", site.address())
                .set("纬度", site.latitude())
                .set("经度", site.longitude());
    }

    private String benefits(Dice dice) {
        List<String> benefits = new ArrayList<>();
        benefits.add(materials.choices().draw("insurance", dice));
        for (int i = dice.between(1, 4); i > 0; i--) {
            String benefit = materials.choices().draw("benefit", dice);
            if (!benefits.contains(benefit)) {
                benefits.add(benefit);
            }
        }
        return String.join("、", benefits);
    }

    private void addRequirements(Cells cells, Opening opening, Dice dice) {
        Occupation occupation = opening.occupation();
        Family family = materials.families().of(occupation);
        Needs needs = materials.skillWords().draw(occupation, 0.9, dice);
        String separator = materials.choices().draw("skill-separator", dice);
        List<String> preferred = new ArrayList<>(needs.useful());
        if (dice.chance(PREFERENCE_ADDED)) {
            preferred.add(materials.choices().draw("preference", dice));
        }
        cells.set("学历要求", materials.schooling().asked(opening.education(), dice))
                .set("工作经验", experience.asked(opening.years(), dice))
                .set("专业要求", majors(opening, family, dice))
                .set("技能要求", String.join(separator, needs.central()))
                .set("优先条件", String.join("、", preferred))
                .set("证书要求", String.join("、", needs.certificates()))
                .set("岗位职责", description(cells, occupation, family, needs, dice));
    }

    private static String majors(Opening opening, Family family, Dice dice) {
        boolean named =
                opening.education().satisfies(EducationLevel.ASSOCIATE)
                        && dice.chance(MAJORS_NAMED);
        List<String> majors = dice.shuffled(family.majors());
        return named
                ? String.join("、", majors.subList(0, Math.min(majors.size(), dice.between(1, 3))))
                : "";
    }

    private String description(
            Cells cells, Occupation occupation, Family family, Needs needs, Dice dice) {
        Speech speech =
                new Speech(materials, family, dice)
                        .withSkills(dice.shuffled(needs.central()))
                        .with("title", Titles.plain(occupation, dice))
                        .with("occupation", occupation.name())
                        .with("shift", cells.get("班次"))
                        .with("place", cells.get("工作地点"));
        List<String> more =
                dice.shuffled(List.of("vacancy-team", "vacancy-condition", "vacancy-offer"));
        List<String> parts = new ArrayList<>(List.of("vacancy-duty", "vacancy-skill"));
        parts.addAll(more.subList(0, dice.between(1, more.size())));
        return speech.say(parts);
    }
}
