package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person has or a course teaches, each once: what columns list, then what a text names. */
final class HeldSkills {
    private final Map<SkillId, SkillMention> skills = new LinkedHashMap<>();
    private final Map<SkillId, SkillMention> certificates = new LinkedHashMap<>();
    private final ListedSkills listed;

    private HeldSkills(ListedSkills listed) {
        this.listed = listed;
    }

    /**
     * @param text the column with running text
     */
    static HeldSkills of(Row row, RawField text, ListedSkills listed, LinkSkills link) {
        HeldSkills held = new HeldSkills(listed);
        listed.certificatesIn(row).forEach(one -> held.certificates.putIfAbsent(one.skill(), one));
        listed.in(row, RawField.SKILLS).forEach(held::add);
        String words = LongText.cut(row.text(text), AskedSkills.LONGEST_TEXT);
        for (Match<Skill> match : link.findIn(words)) {
            if (!Negation.denies(words, match.start(), match.end())) {
                held.add(new SkillMention(match.value().id(), match.wordsIn(words)));
            }
        }
        return held;
    }

    /** Without those whose skill an earlier one names. */
    static List<SkillMention> eachOnce(List<SkillMention> mentions) {
        Map<SkillId, SkillMention> each = new LinkedHashMap<>();
        mentions.forEach(one -> each.putIfAbsent(one.skill(), one));
        return List.copyOf(each.values());
    }

    List<SkillMention> skills() {
        return List.copyOf(skills.values());
    }

    List<SkillMention> certificates() {
        return List.copyOf(certificates.values());
    }

    private void add(SkillMention mention) {
        if (!certificates.containsKey(mention.skill())) {
            (listed.isCertificate(mention.skill()) ? certificates : skills)
                    .putIfAbsent(mention.skill(), mention);
        }
    }
}
