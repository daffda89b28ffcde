package org.lotusmatch.matcher.training.gap;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.rank.Concept;
import org.lotusmatch.matcher.rank.ProfileRow;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the person's words behind a credit of the scorer. */
final class CountedWords {
    private final Taxonomy taxonomy;
    private final TalentProfile profile;
    private final ProfileRow row;

    CountedWords(Taxonomy taxonomy, TalentProfile profile, ProfileRow row) {
        this.taxonomy = taxonomy;
        this.profile = profile;
        this.row = row;
    }

    /** What gives the credit; null if there is none. */
    @Nullable Counted of(SkillId asked, double credit) {
        long key = Concept.key(asked.value());
        if (credit <= 0) {
            return null;
        }
        if (row.held().of(key) >= credit) {
            return named(asked);
        }
        if (row.shown().of(key) >= credit) {
            return worked(asked);
        }
        String near = row.near().phrase(key);
        return near == null ? null : new Counted(near, Counted.Basis.MEANING);
    }

    private @Nullable Counted named(SkillId asked) {
        return Stream.concat(profile.skills().stream(), profile.certificates().stream())
                .max(
                        Comparator.comparingDouble(
                                one -> taxonomy.skills().credit(one.skill(), asked)))
                .map(SkillMention::words)
                .map(words -> new Counted(words, Counted.Basis.NAMED))
                .orElse(null);
    }

    private @Nullable Counted worked(SkillId asked) {
        return profile.experience().stream()
                .map(WorkExperience::title)
                .filter(title -> brings(title.occupation(), asked))
                .map(title -> new Counted(title.words(), Counted.Basis.EXPERIENCE))
                .findFirst()
                .orElse(null);
    }

    private boolean brings(@Nullable OccupationLink link, SkillId asked) {
        Optional<Occupation> occupation =
                link == null ? Optional.empty() : taxonomy.occupations().find(link.id());
        return occupation.stream()
                .flatMap(one -> one.skills().stream())
                .filter(Occupation.OccupationSkill::required)
                .anyMatch(skill -> taxonomy.skills().credit(skill.skill(), asked) >= 1);
    }
}
