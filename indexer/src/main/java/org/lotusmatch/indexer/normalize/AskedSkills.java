package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a vacancy asks for, each once: what its columns list, then what its description names. A
 * certificate that is only preferred stands among the skills.
 */
final class AskedSkills {
    /** A description that names more is a list of technologies rather than of conditions. */
    static final int MOST = 25;

    /** Nobody writes a longer one; it bounds the work that a hostile text can cause. */
    static final int LONGEST_TEXT = 20_000;

    private final Map<SkillId, SkillRequirement> skills = new LinkedHashMap<>();
    private final Map<SkillId, SkillMention> certificates = new LinkedHashMap<>();
    private final ListedSkills listed;

    private AskedSkills(ListedSkills listed) {
        this.listed = listed;
    }

    static AskedSkills of(Row row, ListedSkills listed, LinkSkills link) {
        AskedSkills asked = new AskedSkills(listed);
        listed.certificatesIn(row).forEach(one -> asked.certificates.putIfAbsent(one.skill(), one));
        listed.in(row, RawField.SKILLS).forEach(one -> asked.add(one, true));
        listed.in(row, RawField.PREFERRED_SKILLS).forEach(one -> asked.add(one, false));
        asked.addDescription(LongText.cut(row.text(RawField.DESCRIPTION), LONGEST_TEXT), link);
        return asked;
    }

    /** At most {@link #MOST}, or as many as the columns list; in the order of being named. */
    List<SkillRequirement> skills() {
        return List.copyOf(skills.values());
    }

    List<SkillMention> certificates() {
        return List.copyOf(certificates.values());
    }

    private void addDescription(String text, LinkSkills link) {
        int limit = Math.max(MOST, skills.size());
        RateMention rate = new RateMention(text);
        List<Match<Skill>> optional = new ArrayList<>();
        for (Match<Skill> match : link.findIn(text)) {
            if (Negation.denies(text, match.start(), match.end())) {
                continue;
            }
            switch (rate.rate(match.start(), match.end())) {
                case REQUIRED -> addWithin(limit, mention(match, text), true);
                case PREFERRED -> optional.add(match);
                case NOT_ASKED -> {}
            }
        }
        optional.forEach(match -> addWithin(limit, mention(match, text), false));
    }

    private void addWithin(int limit, SkillMention mention, boolean required) {
        if (skills.size() < limit || skills.containsKey(mention.skill())) {
            add(mention, required);
        }
    }

    private void add(SkillMention mention, boolean required) {
        boolean certificate = listed.isCertificate(mention.skill());
        if (certificates.containsKey(mention.skill())) {
            return;
        }
        if (certificate && required) {
            certificates.put(mention.skill(), mention);
        } else {
            skills.putIfAbsent(
                    mention.skill(),
                    new SkillRequirement(mention.skill(), mention.words(), required));
        }
    }

    private static SkillMention mention(Match<Skill> match, String text) {
        return new SkillMention(match.value().id(), match.wordsIn(text));
    }
}
