package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads levels of education: the lowest accepted by a vacancy, or the highest held by a person. */
final class ParseEducation {
    private static final Map<String, EducationLevel> LEVELS =
            Map.ofEntries(
                    Map.entry("博士", EducationLevel.DOCTOR),
                    Map.entry("硕士", EducationLevel.MASTER),
                    Map.entry("研究生", EducationLevel.MASTER),
                    Map.entry("mba", EducationLevel.MASTER),
                    Map.entry("emba", EducationLevel.MASTER),
                    Map.entry("本科", EducationLevel.BACHELOR),
                    Map.entry("学士", EducationLevel.BACHELOR),
                    Map.entry("大学专科", EducationLevel.ASSOCIATE),
                    Map.entry("大专", EducationLevel.ASSOCIATE),
                    Map.entry("专科", EducationLevel.ASSOCIATE),
                    Map.entry("高职", EducationLevel.ASSOCIATE),
                    Map.entry("高技", EducationLevel.ASSOCIATE),
                    Map.entry("高中", EducationLevel.SENIOR_SECONDARY),
                    Map.entry("中专", EducationLevel.SENIOR_SECONDARY),
                    Map.entry("中技", EducationLevel.SENIOR_SECONDARY),
                    Map.entry("中职", EducationLevel.SENIOR_SECONDARY),
                    Map.entry("职高", EducationLevel.SENIOR_SECONDARY),
                    Map.entry("技校", EducationLevel.SENIOR_SECONDARY),
                    Map.entry("初中", EducationLevel.JUNIOR_SECONDARY),
                    Map.entry("小学", EducationLevel.NONE),
                    Map.entry("文盲", EducationLevel.NONE));

    private static final Pattern LEVEL =
            Pattern.compile("博士|硕士|研究生|e?mba|本科|学士|大学专科|大专|专科|高职|高技|高中|中专|中技|中职|职高|技校|初中|小学|文盲");
    private static final Pattern OPEN = Pattern.compile("不限|无要求|不要求|没有要求|无限制|无学历|^无$");
    private static final Pattern AND_BELOW = Pattern.compile("及?以下|或以下");

    /** 本科及以上 asks for BACHELOR, 大专/本科 for ASSOCIATE, 初中及以下 for NONE. */
    Reading<EducationLevel> lowestAccepted(String words) {
        String folded = Words.fold(words);
        List<EducationLevel> levels = levels(folded);
        if (OPEN.matcher(folded).find() || (!levels.isEmpty() && isBelow(folded))) {
            return Reading.of(EducationLevel.NONE);
        }
        return levels.isEmpty() ? Reading.unclear() : Reading.of(Collections.min(levels));
    }

    /** 本科（大专起点） holds BACHELOR; 不限 says nothing of a person. */
    Reading<EducationLevel> highestHeld(String words) {
        String folded = Words.fold(words);
        List<EducationLevel> levels = levels(folded);
        if (levels.isEmpty()) {
            return OPEN.matcher(folded).find() ? Reading.open() : Reading.unclear();
        }
        return Reading.of(Collections.max(levels));
    }

    /** Whether the words are a level of education and little else. */
    boolean isLevel(String words) {
        String folded = Words.fold(words);
        String rest = LEVEL.matcher(folded).replaceAll("");
        boolean named = rest.length() < folded.length() || rest.contains("学历不限");
        return named && rest.replaceAll("学历|不限|及|以上|以下|统招|全日制|以内|或|毕业|在读|/|、", "").isEmpty();
    }

    private static boolean isBelow(String folded) {
        return AND_BELOW.matcher(folded).find();
    }

    private static List<EducationLevel> levels(String folded) {
        List<EducationLevel> found = new ArrayList<>();
        Matcher matcher = LEVEL.matcher(folded);
        while (matcher.find()) {
            found.add(LEVELS.getOrDefault(matcher.group(), EducationLevel.NONE));
        }
        return found;
    }
}
