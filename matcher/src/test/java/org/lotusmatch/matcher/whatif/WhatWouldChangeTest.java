package org.lotusmatch.matcher.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.RandomRows;
import org.lotusmatch.matcher.rank.ScorerFixture;

import java.util.List;

class WhatWouldChangeTest {
    private static final FitAssessor ASSESSOR = ScorerFixture.ASSESSOR;
    private static final String WELDER =
            ScorerFixture.TAXONOMY.occupations().findByTitle("焊工").orElseThrow().id().value();

    private static WhatWouldChange changes(TalentProfile profile, List<Vacancy> considered) {
        ProfileRow row = ASSESSOR.row(profile);
        return new WhatWouldChange(
                ASSESSOR,
                ScorerFixture.TAXONOMY,
                profile,
                considered.stream()
                        .map(ASSESSOR::row)
                        .filter(vacancy -> !ASSESSOR.isOverLine(vacancy, row))
                        .toList());
    }

    @Test
    void namesTheCertificateThatIsMissing() {
        Vacancy vacancy =
                TestVacancies.titled("焊工")
                        .occupation(WELDER)
                        .certificates("special-equipment-welder-licence")
                        .build();
        TalentProfile welder =
                TestProfiles.of("w")
                        .wishes("焊工", WELDER)
                        .worked("焊工", WELDER, 5)
                        .holds("welder-licence")
                        .build();
        WhatIf first = changes(welder, List.of(vacancy)).smallest(vacancy).getFirst();
        assertThat(first.changes())
                .containsExactly(
                        new Change.GainCertificate(
                                new SkillId("special-equipment-welder-licence"),
                                "special-equipment-welder-licence"));
    }

    @Test
    void hasNothingToSayOfAPairOverTheLine() {
        Vacancy vacancy = TestVacancies.titled("焊工").occupation(WELDER).build();
        TalentProfile welder =
                TestProfiles.of("w").wishes("焊工", WELDER).worked("焊工", WELDER, 5).build();
        assertThat(changes(welder, List.of(vacancy)).smallest(vacancy)).isEmpty();
    }

    @Test
    void takesTheSmallestStepOfPayThatSuffices() {
        Vacancy vacancy =
                TestVacancies.titled("焊工").occupation(WELDER).payPerMonth(4800, 4800).build();
        TalentProfile welder = TestProfiles.of("w").wishesPay(6500).build();
        List<WhatIf> found = changes(welder, List.of(vacancy)).smallest(vacancy);
        Change.AcceptLessPay less = (Change.AcceptLessPay) found.getFirst().changes().getFirst();
        double before = less.leastYuan() + 100;
        TalentProfile almost = new Change.AcceptLessPay(6500 - before, before).applyTo(welder);
        assertThat(ASSESSOR.isOverLine(ASSESSOR.row(vacancy), ASSESSOR.row(almost))).isFalse();
    }

    @Test
    void namesTheWayThatWouldHaveToBeAccepted() {
        Vacancy vacancy =
                TestVacancies.titled("焊工").occupation(WELDER).at("430302", 27.93, 112.94).build();
        TalentProfile welder =
                TestProfiles.of("w")
                        .wishes("焊工", WELDER)
                        .worked("焊工", WELDER, 5)
                        .livesAt("430304", 27.83, 112.94) // 11.1 km away
                        .commuteKm(7)
                        .build();
        assertThat(changes(welder, List.of(vacancy)).smallest(vacancy))
                .extracting(WhatIf::changes)
                .containsExactly(List.of(new Change.TravelFurther(5, 12)));
    }

    @Test
    void namesTheKindOfEmploymentThatWouldHaveToBeAccepted() {
        Vacancy vacancy =
                TestVacancies.titled("焊工").occupation(WELDER).type(EmploymentType.FLEXIBLE).build();
        TalentProfile welder =
                TestProfiles.of("w")
                        .wishes("焊工", WELDER)
                        .worked("焊工", WELDER, 5)
                        .wishesType(EmploymentType.FULL_TIME)
                        .build();
        assertThat(changes(welder, List.of(vacancy)).smallest(vacancy).getFirst().changes())
                .containsExactly(new Change.AcceptType(EmploymentType.FLEXIBLE));
    }

    @RepeatedTest(15)
    void everyAnswerIsTheScorersOwn(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        List<Vacancy> considered = RandomRows.records(60, seed);
        TalentProfile profile = RandomRows.person(seed);
        ProfileRow before = ASSESSOR.row(profile);
        WhatWouldChange changes = changes(profile, considered);
        for (Vacancy vacancy : considered) {
            for (WhatIf whatIf : changes.smallest(vacancy)) {
                TalentProfile after = profile;
                for (Change change : whatIf.changes()) {
                    after = change.applyTo(after);
                }
                ProfileRow row = ASSESSOR.row(after);
                assertThat(ASSESSOR.isOverLine(ASSESSOR.row(vacancy), before)).isFalse();
                assertThat(ASSESSOR.isOverLine(ASSESSOR.row(vacancy), row)).isTrue();
                assertThat(whatIf.fit())
                        .isEqualTo(ASSESSOR.assess(ASSESSOR.row(vacancy), row).fit());
                assertThat(whatIf.unlocked())
                        .isEqualTo(
                                considered.stream()
                                        .filter(other -> !other.equals(vacancy))
                                        .map(ASSESSOR::row)
                                        .filter(other -> !ASSESSOR.isOverLine(other, before))
                                        .filter(other -> ASSESSOR.isOverLine(other, row))
                                        .count());
            }
        }
    }
}
