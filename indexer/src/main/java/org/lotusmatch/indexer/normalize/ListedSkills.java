package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;

/** Reads the list columns of skills and certificates. */
final class ListedSkills {
    private final LinkSkills link;
    private final Remembered<List<SkillMention>> known;
    private final SplitSkills split;

    ListedSkills(LinkSkills link) {
        this.link = link;
        this.split = new SplitSkills(link::isKnown);
        this.known = new Remembered<>(link::link);
    }

    /** In the order of the cell. */
    List<SkillMention> in(Row row, RawField column) {
        return split.split(row.text(column)).stream()
                .flatMap(part -> known.of(part).stream())
                .toList();
    }

    /** The same for certificates: whoever writes 汽车维修工证书 does not mean the skill 汽车维修. */
    List<SkillMention> certificatesIn(Row row) {
        return ListCell.split(row.text(RawField.CERTIFICATES)).stream()
                .flatMap(part -> link.linkCertificate(part).stream())
                .toList();
    }

    boolean isCertificate(SkillId id) {
        return link.find(id).filter(ListedSkills::isCertificate).isPresent();
    }

    private static boolean isCertificate(Skill skill) {
        return skill.kind() == SkillKind.CERTIFICATE;
    }
}
