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

import java.util.ArrayList;
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

    @RepeatedTest(20)
    void holdingWhatIsAskedForNeverLowersTheScore(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Vacancy vacancy = vacancy(random).certificates("driving-c1", "welder-licence").build();
        Fit before = fit(vacancy, profile(repetition).holds("driving-c1").build());
        Fit after = fit(vacancy, profile(repetition).holds("driving-c1", "welder-licence").build());
        assertThat(after.fit()).isGreaterThanOrEqualTo(before.fit());
        assertThat(after.unmet()).hasSizeLessThanOrEqualTo(before.unmet().size());
    }

    @RepeatedTest(20)
    void moreYearsInTheWorkNeverLowerTheGet(RepetitionInfo repetition) {
        String occupation = pick(OCCUPATIONS, new Random(repetition.getCurrentRepetition()));
        Vacancy vacancy = TestVacancies.titled("岗位").occupation(occupation).years(4).build();
        double last = -1;
        for (int years = 0; years <= 8; years++) {
            double get =
                    fit(vacancy, TestProfiles.of("p").worked("做过", occupation, years).build())
                            .get()
                            .orElseThrow();
            assertThat(get).isGreaterThanOrEqualTo(last);
            last = get;
        }
    }

    @RepeatedTest(20)
    void offeringAWishedBenefitNeverLowersTheWant(RepetitionInfo repetition) {
        String wish = "最好有班车，包吃，有人带";
        List<String> offers = new ArrayList<>(List.of("五险"));
        double last = -1;
        for (String offer : List.of("生日礼金", "通勤车", "工作餐", "导师带教")) {
            offers.add(offer);
            Vacancy vacancy =
                    vacancy(new Random(repetition.getCurrentRepetition()))
                            .benefits(offers.toArray(String[]::new))
                            .build();
            double want =
                    fit(vacancy, profile(repetition).about(wish).build()).want().orElseThrow();
            assertThat(want).isGreaterThanOrEqualTo(last);
            last = want;
        }
    }

    @Test
    void whatSomebodySaysOfGenderAgeOrGroupInTheirOwnWordsChangesNothing() {
        Vacancy vacancy = vacancy(new Random(7)).shifts("两班倒").benefits("五险", "班车").build();
        String wish = "不上夜班，最好有班车。";
        Fit plain =
                fit(vacancy, TestProfiles.of("p").wishes("焊工", "6-18-02-04").about(wish).build());
        for (String words : List.of("我是女的", "今年五十三岁", "低保户", "农村户口", "退伍军人", "有残疾证")) {
            Fit said =
                    fit(
                            vacancy,
                            TestProfiles.of("p")
                                    .wishes("焊工", "6-18-02-04")
                                    .about(words + "，" + wish)
                                    .build());
            assertThat(said).isEqualTo(plain);
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
