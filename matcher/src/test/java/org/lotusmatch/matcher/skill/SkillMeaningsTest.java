package org.lotusmatch.matcher.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.inference.configure.EncoderChoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

@SuppressWarnings("NullAway") // a null fails the test, as it should
class SkillMeaningsTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final List<Skill> SKILLS =
            TAXONOMY.skills().all().stream().sorted(Comparator.comparing(Skill::id)).toList();
    private static final SkillMeanings MEANINGS =
            new SkillMeanings(TAXONOMY.skills(), EncoderChoice.phraseSpace());

    private static Skill plain(String name) {
        return SKILLS.stream().filter(skill -> skill.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void otherWordsForASkillGiveMostOfItAndNeverAllOfIt() {
        SkillId welding = plain("二氧化碳气体保护焊").id();
        NearSkill near = MEANINGS.near(List.of("唱歌", "二氧化碳气体保护焊")).get(welding);
        assertThat(near.phrase()).isEqualTo("二氧化碳气体保护焊");
        assertThat(near.credit()).isCloseTo(SkillMeanings.MOST, within(1e-6));
    }

    @Test
    void anUnrelatedPhraseGivesNothing() {
        assertThat(MEANINGS.near(List.of("唱歌"))).doesNotContainKey(plain("二氧化碳气体保护焊").id());
    }

    @Test
    void certificatesAreHeldOrNot() {
        Skill certificate =
                SKILLS.stream().filter(s -> s.kind() == SkillKind.CERTIFICATE).findFirst().get();
        assertThat(MEANINGS.near(List.of(certificate.name()))).doesNotContainKey(certificate.id());
    }

    @RepeatedTest(20)
    void onePhraseMoreNeverTakesCreditAway(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> phrases = new ArrayList<>();
        Map<SkillId, NearSkill> before = Map.of();
        for (int i = 0; i < 5; i++) {
            phrases.add(SKILLS.get(random.nextInt(SKILLS.size())).name());
            Map<SkillId, NearSkill> after = MEANINGS.near(phrases);
            before.forEach(
                    (skill, near) ->
                            assertThat(after.get(skill).credit())
                                    .isGreaterThanOrEqualTo(near.credit()));
            before = after;
        }
    }
}
