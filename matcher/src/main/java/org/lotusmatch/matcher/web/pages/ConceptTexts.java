package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Occupations, skills, places and pay as readers know them. */
@Component
final class ConceptTexts {
    private final Taxonomy taxonomy;
    private final Gazetteer gazetteer;
    private final PageTexts texts;

    ConceptTexts(Taxonomy taxonomy, Gazetteer gazetteer, PageTexts texts) {
        this.taxonomy = taxonomy;
        this.gazetteer = gazetteer;
        this.texts = texts;
    }

    /** Name in the reader's language; Chinese where the taxonomy has no English one. */
    String occupation(OccupationLink link) {
        return taxonomy.occupations()
                .find(link.id())
                .map(Occupation::englishName)
                .filter(name -> texts.english() && !name.isBlank())
                .orElseGet(() -> taxonomy.occupations().name(link.id()));
    }

    /** Name in the reader's language; the words behind the tilde of an unknown skill. */
    String skill(SkillMention mention) {
        return taxonomy.skills()
                .find(mention.skill())
                .map(Skill::englishName)
                .filter(name -> texts.english() && !name.isBlank())
                .orElseGet(() -> taxonomy.skills().name(mention.skill()));
    }

    /** The words, or the division where there are none; null if nothing is known. */
    @Nullable String place(WorkLocation place) {
        if (!place.words().isBlank()) {
            return place.words();
        }
        return place.division() == null ? null : gazetteer.fullName(place.division());
    }

    /** District or city of residence: an address is nobody's business. */
    @Nullable String district(WorkLocation home) {
        return home.division() == null ? null : division(home.division().county());
    }

    /** Name without the province, which is the same for nearly all. */
    String division(DivisionCode code) {
        String name = gazetteer.fullName(code);
        String province = gazetteer.fullName(code.province());
        return name.length() > province.length() && name.startsWith(province)
                ? name.substring(province.length())
                : name;
    }

    /** The districts of the city that the gazetteer describes in detail. */
    List<String> districts() {
        return gazetteer.areas().stream()
                .map(area -> area.division().county())
                .distinct()
                .sorted()
                .map(this::division)
                .toList();
    }

    String pay(PayRange pay) {
        if (!pay.words().isBlank()) {
            return pay.words();
        }
        String monthly = monthly(pay);
        return monthly == null ? texts.page("pay.unknown") : monthly;
    }

    /** Yuan a month, however the pay was advertised; null if unknown. */
    @Nullable String monthly(PayRange pay) {
        if (!pay.isKnown()) {
            return null;
        }
        String low = amount(pay.lowYuanPerMonth());
        String high = amount(pay.highYuanPerMonth());
        return texts.page("pay.monthly", low.equals(high) ? low : low + "–" + high);
    }

    /** Whole yuan with thousands separators. */
    static String amount(double yuan) {
        return String.format(Locale.ROOT, "%,.0f", yuan);
    }
}
