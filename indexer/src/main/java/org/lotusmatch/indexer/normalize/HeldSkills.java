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
        listed.in(row, RawField.CERTIFICATES)
                .forEach(one -> held.certificates.putIfAbsent(one.skill(), one));
        listed.in(row, RawField.SKILLS).forEach(held::add);
        String words = row.text(text);
        for (Match<Skill> match : link.findIn(words)) {
            if (!Negation.precedes(words, match.start())) {
                held.add(new SkillMention(match.value().id(), match.wordsIn(words)));
            }
        }
        return held;
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
