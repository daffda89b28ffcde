package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.ImportReport;
import org.lotusmatch.api.client.model.PlaceDraft;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedVacancy;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.WishesDraft;
import org.lotusmatch.matcher.crowding.CrowdingWatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forty bakers, one good post and one a little less good. */
@TestPropertySource(properties = "spring.application.name=crowded") // a city no other test adds to
@SuppressWarnings("NullAway") // a null fails the test, as it should
class CrowdingIT extends RunningService {
    private static final int BAKERS = 40;

    @Autowired private CrowdingWatch crowds;

    @BeforeEach
    void fillTheCity() throws IOException {
        ImportReport posts = importFile(Corpus.VACANCIES, file("posts.csv", posts()), "bakeries");
        assertThat(posts.getRejected()).isZero();
        importFile(Corpus.PROFILES, file("people.csv", people()), "bakers");
        crowds.refresh();
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(Files.createTempDirectory("crowded").resolve(name), text);
    }

    private static String posts() {
        return """
        编号,岗位名称,单位名称,招聘人数,薪资待遇,工作地点,岗位职责,截止日期
        1,西式面点师,雨湖麦香坊,1,6000-7000元/月,湘潭市雨湖区,制作面包和蛋糕,2099-12-31
        2,西式面点师,雨湖焙乐坊,60,5000-5600元/月,湘潭市雨湖区,每天烘焙点心、打理门店柜台,2099-12-31
        """;
    }

    private static String people() {
        return "编号,称呼,期望职业,期望月薪,现居地,同意推荐\n"
                + IntStream.rangeClosed(1, BAKERS)
                        .mapToObj(i -> i + ",面点求职者" + i + ",西式面点师,5500-7000元/月,湘潭市雨湖区,是")
                        .collect(Collectors.joining("\n"));
    }

    private static VacancyRecommendation asked() {
        return new VacancyRecommendation()
                .profile(
                        new ProfileDraft()
                                .home(new PlaceDraft().place("湘潭市雨湖区"))
                                .wishes(
                                        new WishesDraft()
                                                .occupations(List.of("西式面点师"))
                                                .pay("5500-7000元/月")))
                .limit(50);
    }

    private List<RecommendedVacancy> items(VacancyRecommendation asked) {
        return recommendations.recommendVacancies(asked).getItems();
    }

    private static RecommendedVacancy post(List<RecommendedVacancy> items, String employer) {
        return items.stream()
                .filter(item -> employer.equals(item.getVacancy().getEmployer()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCrowdedPostSaysSoAndKeepsItsFit() {
        RecommendedVacancy crowded = post(items(asked()), "雨湖麦香坊");
        RecommendedVacancy ignored = post(items(asked().crowding(false)), "雨湖麦香坊");

        assertThat(crowded.getCrowd().getApplicants()).isBetween(2.0, (double) BAKERS);
        assertThat(crowded.getCrowd().getOpenings()).isEqualTo(1);
        assertThat(crowded.getCrowd().getDeducted())
                .isCloseTo(0.1 * crowded.getCrowd().getPrice(), within(1e-9));
        assertThat(crowded.getCrowd().getText().getZh()).startsWith("竞争较大：约有 ").endsWith("招 1 人");
        assertThat(crowded.getCrowd().getText().getEn()).startsWith("Crowded: about ");
        assertThat(crowded.getFit()).isEqualTo(ignored.getFit());
        assertThat(ignored.getCrowd().getDeducted()).isZero();
        assertThat(post(items(asked()), "雨湖焙乐坊").getCrowd()).isNull();
    }

    @Test
    void theOrderIsThatOfTheFitLessWhatIsDeductedWithinEachSideOfTheLine() {
        for (boolean crowding : new boolean[] {true, false}) {
            List<RecommendedVacancy> items = items(asked().crowding(crowding));
            assertThat(items).isSortedAccordingTo(Comparator.comparing(i -> !i.getAboveLine()));
            for (boolean above : new boolean[] {true, false}) {
                assertThat(
                                items.stream()
                                        .filter(item -> item.getAboveLine() == above)
                                        .map(item -> -ordering(item))
                                        .toList())
                        .isSorted();
            }
        }
    }

    private static double ordering(RecommendedVacancy item) {
        double fit = Objects.requireNonNull(item.getFit().getFit());
        return item.getCrowd() == null ? fit : fit - item.getCrowd().getDeducted();
    }

    @Test
    void thePageSaysItAndCanDoWithout() {
        String page = read("/recommendations?profileId=" + baker());
        assertThat(page).contains("竞争较大：约有 ", "竞争大的岗位略微靠后", "crowding=false");
        String without = read("/recommendations?profileId=" + baker() + "&crowding=false");
        assertThat(without).contains("竞争较大：约有 ", "未考虑竞争情况", "crowding=true");
    }

    private static String baker() {
        return new org.lotusmatch.domain.record.Origin("bakers", "1")
                .recordId(org.lotusmatch.domain.record.Corpus.PROFILES);
    }
}
