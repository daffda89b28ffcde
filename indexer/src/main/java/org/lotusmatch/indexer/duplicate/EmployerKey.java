package org.lotusmatch.indexer.duplicate;

import org.lotusmatch.domain.place.Division;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.indexer.normalize.Normalizer;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two spellings of one employer's name have in common: 湖南衡岭矿山装备有限公司 and 衡岭矿山装备(湖南) are one.
 * Immutable.
 */
public final class EmployerKey {
    /** A longer "name" is an address or a company's history in the wrong column. */
    private static final int LONGEST_NAME = 50;

    /** A name that is little more than a place keeps it: 北京银行. */
    private static final int SHORTEST_REST = 3;

    private static final int LONGEST_PLACE = 8;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^)\\]】]*[)\\]】]?");

    /** The form of the company, and everything behind it. */
    private static final Pattern FORM =
            Pattern.compile("(?<=.{2})(?:股份|集团|控股)*(?:有限责任公司|有限公司|公司|集团|股份).*$");

    private static final Pattern AGENCY =
            Pattern.compile("人力资源|人力|劳务|派遣|人才|外包|猎头|职业介绍|就业服务|企业管理咨询");

    private final Set<String> places = new HashSet<>();

    public EmployerKey(Gazetteer gazetteer) {
        for (Division division : gazetteer.all()) {
            DivisionCode.Level level = division.code().level();
            if (level == DivisionCode.Level.PROVINCE || level == DivisionCode.Level.CITY) {
                places.add(division.name());
                places.add(division.name().replaceAll("(省|市|自治区|特别行政区)$", ""));
            }
        }
    }

    /** Empty where no employer is named. */
    public String of(String name) {
        if (name.equals(Normalizer.NOT_SAID)) {
            return "";
        }
        String folded = Words.fold(name);
        Matcher form = FORM.matcher(BRACKETS.matcher(folded).replaceAll(""));
        String core = withoutPlace(form.replaceAll(""));
        return core.length() > LONGEST_NAME ? "" : core;
    }

    /** Whether the name is that of somebody who recruits for others. */
    static boolean isAgency(String name) {
        return AGENCY.matcher(name).find();
    }

    private String withoutPlace(String name) {
        for (int length = Math.min(LONGEST_PLACE, name.length() - SHORTEST_REST);
                length > 1;
                length--) {
            if (places.contains(name.substring(0, length))) {
                return withoutPlace(name.substring(length));
            }
        }
        return name;
    }
}
