package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts values that an export glued together or cut in the wrong place. */
final class SplitMergedFields {
    private static final Pattern YEARS_AND_EDUCATION =
            Pattern.compile("(.*年(?:以[内上下])?)(学历不限|博士|硕士|本科|大专|高中|中专(?:/中技)?)");
    private static final Pattern REST_OF_YEARS =
            Pattern.compile("(以[内上下])(学历不限|博士|硕士|本科|大专|高中|中专.*)");
    private static final Pattern SIZE_AT_END =
            Pattern.compile(".*?[^\\d-](\\d+(?:-\\d+)?人(?:以上)?)");

    private static final int LONGEST = 60;

    private SplitMergedFields() {}

    /** Changes {@code values} in place; whether anything was parted. */
    static boolean split(Map<RawField, String> values) {
        boolean glued = splitExperience(values);
        boolean cut = rejoinExperience(values);
        return cutSize(values) || glued || cut;
    }

    /** 3-5年学历不限 under experience, nothing under education. */
    private static boolean splitExperience(Map<RawField, String> values) {
        Matcher matcher = matcher(YEARS_AND_EDUCATION, values, RawField.EXPERIENCE);
        if (!matcher.matches() || values.containsKey(RawField.EDUCATION)) {
            return false;
        }
        values.put(RawField.EXPERIENCE, matcher.group(1));
        values.put(RawField.EDUCATION, matcher.group(2));
        return true;
    }

    /** 1年 under experience, 以内本科 under education. */
    private static boolean rejoinExperience(Map<RawField, String> values) {
        Matcher matcher = matcher(REST_OF_YEARS, values, RawField.EDUCATION);
        if (!matcher.matches() || !values.containsKey(RawField.EXPERIENCE)) {
            return false;
        }
        values.merge(RawField.EXPERIENCE, matcher.group(1), String::concat);
        values.put(RawField.EDUCATION, matcher.group(2));
        return true;
    }

    /** Words in front of a size: 不需要融资10000人以上. */
    private static boolean cutSize(Map<RawField, String> values) {
        Matcher matcher = matcher(SIZE_AT_END, values, RawField.EMPLOYER_SIZE);
        if (!matcher.matches()
                || values.getOrDefault(RawField.EMPLOYER_SIZE, "").startsWith("少于")) {
            return false;
        }
        values.put(RawField.EMPLOYER_SIZE, matcher.group(1));
        return true;
    }

    private static Matcher matcher(Pattern pattern, Map<RawField, String> values, RawField column) {
        String value = values.getOrDefault(column, "");
        return pattern.matcher(value.length() > LONGEST ? "" : value);
    }
}
