package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.occupation.Occupation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the people of profiles look for, near what they have done. Immutable. */
final class SeekerWishes {
    private static final double STAYS_IN_TRADE = 0.85;
    private static final double SECOND_WISH = 0.5;
    private static final double SECOND_PLACE = 0.35;
    private static final double NEXT_DOOR = 0.15;
    private static final double RANGE_SAID = 0.85;

    private final Materials materials;
    private final Relatives relatives;

    SeekerWishes(Materials materials) {
        this.materials = materials;
        this.relatives = new Relatives(materials.taxonomy().occupations());
    }

    void add(Cells cells, Career career, Site home, Dice dice) {
        Choices choices = materials.choices();
        cells.set("期望职业", String.join("、", titles(career, dice)))
                .set("期望地点", String.join("、", places(home, dice)))
                .set("期望月薪", pay(career, dice))
                .set("工作类型意愿", choices.draw("wished-type", dice))
                .set("通勤上限公里", choices.draw("commute-km", dice))
                .set("通勤上限分钟", choices.draw("commute-minutes", dice))
                .set("现居地", home.spot())
                .set("纬度", home.latitude())
                .set("经度", home.longitude())
                .set("同意被用人单位检索", choices.draw("consent", dice))
                .set("同意推荐", choices.draw("consent", dice));
    }

    private Set<String> titles(Career career, Dice dice) {
        Occupation first =
                dice.chance(STAYS_IN_TRADE) ? career.trade() : relatives.draw(career.trade(), dice);
        Set<String> titles = new LinkedHashSet<>(List.of(Titles.plain(first, dice)));
        if (dice.chance(SECOND_WISH)) {
            titles.add(Titles.plain(relatives.draw(first, dice), dice));
        }
        return titles;
    }

    private Set<String> places(Site home, Dice dice) {
        Set<String> places = new LinkedHashSet<>(List.of(home.region().words()));
        if (dice.chance(SECOND_PLACE)) {
            places.add(materials.places().drawRegion(Zone.HOME, dice).words());
        }
        if (dice.chance(NEXT_DOOR)) {
            places.add(materials.places().drawRegion(Zone.NEAR, dice).cityName());
        }
        return places;
    }

    private String pay(Career career, Dice dice) {
        MonthlyPay pay =
                materials
                        .payScale()
                        .draw(career.trade(), career.education(), career.years(), Zone.HOME, dice);
        return dice.chance(RANGE_SAID) ? pay.low() + "-" + pay.high() : "" + pay.low();
    }
}
