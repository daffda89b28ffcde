package org.lotusmatch.matcher.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.matcher.rank.ScorerFixture.fit;
import static org.lotusmatch.matcher.rank.ScorerFixture.part;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.profile.Gender;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.profile.SensitiveFacts;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What must hold for every pair, tried on pairs drawn at random from the taxonomy; the seed is the
 * repetition.
 */
class FitMetamorphicTest {
    private static final List<String> SKILLS =
            ScorerFixture.TAXONOMY.skills().all().stream()
                    .map(Skill::id)
                    .map(Object::toString)
                    .map(text -> text.replaceAll("SkillId\\[value=(.*)]", "$1"))
                    .sorted()
                    .toList();
    private static final List<String> OCCUPATIONS =
            ScorerFixture.TAXONOMY.occupations().all().stream()
                    .map(occupation -> occupation.id().value())
                    .sorted()
                    .toList();

    @RepeatedTest(50)
    void genderAgeAndPriorityGroupChangeNothing(RepetitionInfo repetition) {
        Vacancy vacancy = vacancy(new Random(repetition.getCurrentRepetition())).build();
        Fit plain = fit(vacancy, profile(repetition).build());
        for (Gender gender : Gender.values()) {
            Set<PriorityGroup> all = EnumSet.allOf(PriorityGroup.class);
            SensitiveFacts facts = new SensitiveFacts(gender, 1960, all);
            assertThat(fit(vacancy, profile(repetition).sensitive(facts).build())).isEqualTo(plain);
        }
    }

    @RepeatedTest(50)
    void addingARequiredSkillNeverLowersTheScore(RepetitionInfo repetition) {
        Vacancy vacancy = vacancy(new Random(repetition.getCurrentRepetition())).build();
        Fit before = fit(vacancy, profile(repetition).can("communication").build());
        String asked = vacancy.requirements().skills().getFirst().skill().value();
        Fit after = fit(vacancy, profile(repetition).can("communication", asked).build());
        assertThat(after.fit()).isGreaterThanOrEqualTo(before.fit());
    }

    @RepeatedTest(50)
    void morePayNeverLowersTheWant(RepetitionInfo repetition) {
        double last = -1;
        for (int pay = 2000; pay <= 12_000; pay += 500) {
            Vacancy vacancy =
                    vacancy(new Random(repetition.getCurrentRepetition()))
                            .payPerMonth(pay, pay + 1000)
                            .build();
            double want =
                    fit(vacancy, profile(repetition).wishesPay(6000).build()).want().orElseThrow();
            assertThat(want).isGreaterThanOrEqualTo(last);
            last = want;
        }
    }

    @RepeatedTest(20)
    void aLongerWayNeverRaisesTheWant(RepetitionInfo repetition) {
        double last = 2;
        for (int step = 0; step <= 40; step++) {
            Vacancy vacancy =
                    vacancy(new Random(repetition.getCurrentRepetition()))
                            .at("430302", 27.8 + step * 0.01, 112.9)
                            .build();
            Fit fit = fit(vacancy, profile(repetition).livesAt("430302", 27.8, 112.9).build());
            double value = part(fit, "distance").value();
            assertThat(value).isLessThanOrEqualTo(last);
            last = value;
        }
    }

    @Test
    void aHigherLevelOfEducationNeverLowersTheGet() {
        Vacancy vacancy = TestVacancies.titled("会计").education(EducationLevel.ASSOCIATE).build();
        double last = -1;
        for (EducationLevel level : EducationLevel.values()) {
            double get =
                    fit(vacancy, TestProfiles.of("x").education(level, null).build())
                            .get()
                            .orElseThrow();
            assertThat(get).isGreaterThanOrEqualTo(last);
            last = get;
        }
    }

    private static TestVacancies vacancy(Random random) {
        return TestVacancies.titled("岗位" + random.nextInt(1000))
                .occupation(pick(OCCUPATIONS, random))
                .requires(pick(SKILLS, random), pick(SKILLS, random))
                .prefers(pick(SKILLS, random))
                .years(random.nextInt(5))
                .education(EducationLevel.values()[random.nextInt(7)]);
    }

    private static TestProfiles profile(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        String occupation = pick(OCCUPATIONS, random);
        return TestProfiles.of("p")
                .wishes("期望", occupation)
                .worked("做过", pick(OCCUPATIONS, random), random.nextInt(10))
                .can(pick(SKILLS, random), pick(SKILLS, random))
                .education(EducationLevel.values()[random.nextInt(7)], null);
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
