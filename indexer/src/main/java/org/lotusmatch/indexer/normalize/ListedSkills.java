package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;

/** Reads the list columns of skills and certificates. */
final class ListedSkills {
    private final LinkSkills link;
    private final SplitSkills split;

    ListedSkills(LinkSkills link) {
        this.link = link;
        this.split = new SplitSkills(link::isKnown);
    }

    /** In the order of the cell. */
    List<SkillMention> in(Row row, RawField column) {
        return split.split(row.text(column)).stream()
                .flatMap(part -> link.link(part).stream())
                .toList();
    }

    boolean isCertificate(SkillId id) {
        return link.find(id).filter(skill -> skill.kind() == SkillKind.CERTIFICATE).isPresent();
    }
}
