package org.lotusmatch.matcher.training.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.rank.RandomRows;
import org.lotusmatch.matcher.rank.ScorerFixture;

import java.util.List;

class FindGapTest {
    private static final Occupation WELDER =
            ScorerFixture.TAXONOMY.occupations().findByTitle("焊工").orElseThrow();

    private final FindGap find =
            new FindGap(ScorerFixture.TAXONOMY, ScorerFixture.ASSESSOR, new HardRequirements());

    @Test
    void tellsWhatIsMetFromWhatIsNearAndWhatIsMissing() {
        Vacancy vacancy =
                TestVacancies.titled("前端").requires("react", "vue").prefers("cooking").build();
        TalentProfile person = TestProfiles.of("p").can("vue").build();
        List<GapItem> items = find.between(person, List.of(vacancy)).items();
        assertThat(items)
                .extracting(GapItem::words, GapItem::state)
                .containsExactly(
                        tuple("react", GapState.NEAR),
                        tuple("vue", GapState.MET),
                        tuple("cooking", GapState.MISSING));
        assertThat(items.getFirst().counted()).isEqualTo(new Counted("vue", Counted.Basis.NAMED));
        assertThat(items.getFirst().credit()).isEqualTo(0.3);
    }

    @Test
    void whoSaysNothingIsAsked() {
        Vacancy vacancy =
                TestVacancies.titled("焊工")
                        .requires("tig-welding")
                        .certificates("welder-licence")
                        .build();
        TalentProfile silent = TestProfiles.of("p").build();
        assertThat(find.between(silent, List.of(vacancy)).items())
                .extracting(GapItem::state)
                .containsOnly(GapState.UNKNOWN);
        TalentProfile driver = TestProfiles.of("p").holds("driving-c1").build();
        assertThat(find.between(driver, List.of(vacancy)).items())
                .extracting(GapItem::state)
                .containsOnly(GapState.MISSING);
    }

    @Test
    void aHealthCertificateIsAQuestionToAnybody() {
        Vacancy vacancy = TestVacancies.titled("厨师").certificates("health-certificate").build();
        TalentProfile driver = TestProfiles.of("p").holds("driving-c1").build();
        assertThat(find.between(driver, List.of(vacancy)).items().getFirst().state())
                .isEqualTo(GapState.UNKNOWN);
    }

    @Test
    void aLowerLevelCountsInPart() {
        Vacancy vacancy = TestVacancies.titled("焊工").certificates("welder-skill-grade-4").build();
        TalentProfile person = TestProfiles.of("p").holds("welder-skill-grade-5").build();
        GapItem item = find.between(person, List.of(vacancy)).items().getFirst();
        assertThat(item.state()).isEqualTo(GapState.NEAR);
        assertThat(item.counted())
                .isEqualTo(new Counted("welder-skill-grade-5", Counted.Basis.NAMED));
    }

    @Test
    void whatSeveralAskForIsOneItem() {
        Vacancy one = TestVacancies.titled("甲").requires("tig-welding").build();
        Vacancy other = TestVacancies.titled("乙").prefers("tig-welding").build();
        TalentProfile person = TestProfiles.of("p").can("cooking").build();
        GapItem item = find.between(person, List.of(one, other)).items().getFirst();
        assertThat(item.requiredBy()).isEqualTo(1);
        assertThat(item.usefulTo()).isEqualTo(1);
    }

    @Test
    void anOccupationAsksForItsSkillsAndLicences() {
        OccupationAsVacancy occupation =
                OccupationAsVacancy.of(WELDER, ScorerFixture.TAXONOMY.skills());
        Gap gap = find.between(TestProfiles.of("p").holds("driving-c1").build(), occupation);
        assertThat(gap.targets()).isEmpty();
        assertThat(gap.items()).hasSize(WELDER.skills().size() + WELDER.licences().size());
        assertThat(gap.items()).anyMatch(item -> item.kind() == AskedKind.LICENCE);
    }

    /**
     * The mean credit of the items is the value of the feature that the fit shows; where no licence
     * is among the skills, which would be one item with them.
     */
    @RepeatedTest(20)
    void theNumbersAreTheScorers(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        TalentProfile person = RandomRows.person(seed);
        for (Vacancy vacancy : RandomRows.records(20, seed)) {
            Gap gap = find.between(person, List.of(vacancy));
            Fit fit = gap.targets().getFirst().fit();
            Contribution required =
                    fit.contributions().stream()
                            .filter(part -> part.feature().equals("required-skills"))
                            .findFirst()
                            .orElseThrow();
            boolean skillsOnly =
                    gap.items().stream().allMatch(item -> item.kind() == AskedKind.SKILL);
            if (required.known() && skillsOnly) {
                double mean =
                        gap.items().stream()
                                .filter(item -> item.kind() == AskedKind.SKILL && item.required())
                                .mapToDouble(GapItem::credit)
                                .average()
                                .orElseThrow();
                assertThat(mean).isCloseTo(required.value(), within(1e-12));
            }
        }
    }
}
