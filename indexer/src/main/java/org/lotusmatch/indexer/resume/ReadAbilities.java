package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads listed skills; of sentences, the known skills that they name. */
final class ReadAbilities {
    private static final Pattern LIST =
            Pattern.compile("[、，,;；。\\t|｜•·]+|\\s+/\\s+|\\s+(?:与|和|及|and)\\s+");
    private static final Pattern VERB =
            Pattern.compile(
                    "^(?:本人|能够|能|会|可以|可|擅长)?(?:(?:非常|比较|较)?(?:熟练|精通|熟悉|了解|掌握|擅长|具有|具备|使用|运用|操作|独立|较强的?|良好的?|丰富的?|一定的?|扎实的?|基本))*(?:地|的)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB_IN_ENGLISH =
            Pattern.compile(
                    "^(?:proficient in|familiar with|experienced (?:in|with)|skilled in|knowledge"
                            + " of|good at|able to)\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADE =
            Pattern.compile("\\s*[:：(（]?\\s*(?:熟练|精通|熟悉|了解|良好|一般|掌握|优秀)(?:程度)?[)）]?$|等$|等技能$");
    private static final Pattern NO_SKILL =
            Pattern.compile(
                    "\\d+\\s*(?:个?月|年).*|.*(?:证书|作业证|资格证|驾驶证)|无|其他", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("负责|进行|能够|可以|并|我|曾|[的了].*[的了]");
    private static final int LONGEST = 20;
    private static final int LONGEST_LATIN = 40;

    private final Understanding understanding;

    ReadAbilities(Understanding understanding) {
        this.understanding = understanding;
    }

    /** Each once, in the order of the text. */
    List<ResumeValue> read(List<Entry> entries) {
        Map<String, ResumeValue> skills = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.is(Label.SKILL) || entry.isPlainIn(Section.SKILLS)) {
                LIST.splitAsStream(entry.text()).forEach(part -> item(part, skills));
            }
        }
        return List.copyOf(skills.values());
    }

    private void item(String part, Map<String, ResumeValue> skills) {
        String plain = plain(part);
        if (plain.length() < 2 && !plain.matches("[A-Z]") || NO_SKILL.matcher(plain).matches()) {
            return;
        }
        if (isName(plain)) {
            add(plain, part, skills);
        } else {
            understanding.skillsIn(part).forEach(known -> add(known, part, skills));
        }
    }

    private static String plain(String part) {
        String plain = VERB.matcher(part.strip()).replaceFirst("");
        plain = VERB_IN_ENGLISH.matcher(plain).replaceFirst("");
        return GRADE.matcher(plain).replaceAll("").strip().replaceAll("^[:：]|[:：.]$", "").strip();
    }

    private static boolean isName(String words) {
        int longest = words.matches("\\p{ASCII}+") ? LONGEST_LATIN : LONGEST;
        return words.length() <= longest && !SENTENCE.matcher(words).find();
    }

    private static void add(String skill, String words, Map<String, ResumeValue> skills) {
        skills.putIfAbsent(skill, new ResumeValue(RawField.SKILLS, skill, words.strip()));
    }
}
