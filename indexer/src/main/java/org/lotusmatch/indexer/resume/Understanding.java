package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What single words mean to the parsers that read imported rows. Thread-safe; some 0.1 ms a call.
 */
final class Understanding {
    private static final int LONGEST_NAME = 40;
    private static final Pattern LIST = Pattern.compile("[、，,;；|｜]");

    private final Drafting drafting;

    Understanding(Drafting drafting) {
        this.drafting = drafting;
    }

    /** How surely the words are an occupation, [0, 1]; 0 if they are none. */
    double occupation(String words) {
        if (words.isBlank() || words.length() > LONGEST_NAME || LIST.matcher(words).find()) {
            return 0;
        }
        return draft(RawField.WISHED_OCCUPATIONS, words).wishes().occupations().stream()
                .map(title -> Optional.ofNullable(title.occupation()))
                .mapToDouble(link -> link.map(OccupationLink::confidence).orElse(0.0))
                .max()
                .orElse(0);
    }

    boolean isPlace(String words) {
        return words.length() <= LONGEST_NAME
                && !draft(RawField.WISHED_PLACES, words).wishes().places().isEmpty();
    }

    boolean isPay(String words) {
        return words.length() <= LONGEST_NAME
                && draft(RawField.WISHED_PAY, words).wishes().pay() != null;
    }

    boolean isEmploymentType(String words) {
        return words.length() <= LONGEST_NAME
                && !draft(RawField.WISHED_TYPES, words).wishes().types().isEmpty();
    }

    Optional<EducationLevel> level(String words) {
        return Optional.ofNullable(draft(RawField.EDUCATION, words).education().level());
    }

    /** Words of known skills and certificates that a sentence names, in its order. */
    List<String> skillsIn(String sentence) {
        TalentProfile profile = draft(RawField.ABOUT, sentence);
        return Stream.concat(profile.skills().stream(), profile.certificates().stream())
                .filter(mention -> mention.skill().isKnown())
                .map(SkillMention::words)
                .sorted(java.util.Comparator.comparingInt(sentence::indexOf))
                .toList();
    }

    boolean isCertificate(String words) {
        return draft(RawField.CERTIFICATES, words).certificates().stream()
                .anyMatch(mention -> mention.skill().isKnown());
    }

    boolean isSkill(String words) {
        return draft(RawField.SKILLS, words).skills().stream()
                .anyMatch(mention -> mention.skill().isKnown());
    }

    private TalentProfile draft(RawField field, String words) {
        return drafting.draftProfile(new RawRecord(0, Map.of(field, words), Map.of()));
    }
}
