package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.api.client.FeedbackApi;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.Feedback;
import org.lotusmatch.api.client.model.OccupationRecommendation;
import org.lotusmatch.api.client.model.RecommendedVacancies;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.profile.Gender;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.profile.SensitiveFacts;
import org.lotusmatch.domain.profile.TalentProfile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is noted of an answer, column by column, with the same person told three ways: the same but
 * for gender, year of birth, groups and household.
 */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class WhatIsNotedIT extends RunningService {
    private static final String HEADER =
            "来源,编号,称呼,性别,出生年份,优先群体,户籍,家庭情况,学历,工作经历,技能,期望职业,现居地,期望月薪,通勤上限公里,同意被用人单位检索,同意推荐\n";

    private static final List<Told> TOLD =
            List.of(
                    new Told("", "", "", "", "", new SensitiveFacts(null, null, Set.of())),
                    new Told(
                            "女",
                            "1969",
                            "就业困难人员、低收入家庭",
                            "农业户口",
                            "单亲家庭，育有两孩",
                            new SensitiveFacts(
                                    Gender.FEMALE,
                                    1969,
                                    Set.of(PriorityGroup.IN_DIFFICULTY, PriorityGroup.LOW_INCOME))),
                    new Told(
                            "男",
                            "2003",
                            "退役军人、残疾人",
                            "外省非农户口",
                            "未婚",
                            new SensitiveFacts(
                                    Gender.MALE,
                                    2003,
                                    Set.of(PriorityGroup.VETERAN, PriorityGroup.DISABLED))));

    /** Never the same twice: what tells answers and moments apart. */
    private static final Set<String> OWN_TO_AN_ANSWER =
            Set.of("id", "answer_id", "position", "shown_at", "happened_at");

    @TempDir private Path folder;
    @Autowired private Catalog catalog;
    @Autowired private JdbcClient jdbc;

    /**
     * @param facts as they are kept of the person
     */
    private record Told(
            String gender,
            String year,
            String groups,
            String household,
            String family,
            SensitiveFacts facts) {
        String row(String wish) {
            return String.join(
                            ",",
                            "noted",
                            "N-1",
                            "莲城求职者九十九",
                            gender,
                            year,
                            groups,
                            household,
                            family,
                            "大专",
                            "数控车工:4",
                            "数控编程、机械识图",
                            wish,
                            "湘潭市岳塘区",
                            "5000-8000",
                            "15",
                            "是",
                            "是")
                    + "\n";
        }
    }

    @Test
    void isTheSameByteForByteWhateverIsSensitive() throws IOException {
        List<String> first = notedFor(TOLD.getFirst(), "数控车工");

        assertThat(first).hasSizeGreaterThan(20);
        for (Told told : TOLD) {
            assertThat(notedFor(told, "数控车工")).as(told.gender()).isEqualTo(first);
        }
        assertThat(notedFor(TOLD.getFirst(), "保洁员")).as("another wish").isNotEqualTo(first);
    }

    @Test
    void holdsNoWordOfAPerson() throws IOException {
        for (Told told : TOLD) {
            notedFor(told, "数控车工");
        }
        List<String> rows =
                Stream.of("shown_answer", "impression", "feedback_event")
                        .flatMap(table -> rows("select * from " + table, Set.of()).stream())
                        .toList();

        assertThat(rows).hasSizeGreaterThan(60).noneMatch(row -> row.matches(".*\\p{IsHan}.*"));
        assertThat(rows).noneMatch(row -> row.matches(".*\\b(1969|2003)\\b(?!T|-).*"));
        Stream<Enum<?>> names =
                Stream.concat(
                        Arrays.stream(Gender.values()), Arrays.stream(PriorityGroup.values()));
        names.forEach(name -> assertThat(rows).noneMatch(row -> row.contains(name.name())));
    }

    /** As the API answers a stored person, and as the page does. */
    private List<String> notedFor(Told told, String wish) throws IOException {
        TalentProfile person = imported(told, wish);
        awaitMarket(person);
        RecommendedVacancies answer =
                recommendations.recommendVacancies(
                        new VacancyRecommendation().profileId(person.id().value()).limit(20));
        String page = read("/recommendations?profileId=" + person.id().value());
        report(answer.getAnswerId(), answer.getItems().getFirst().getVacancy().getId());
        return Stream.of(answer.getAnswerId(), answerOf(page)).flatMap(this::rowsOf).toList();
    }

    private TalentProfile imported(Told told, String wish) throws IOException {
        Path file = folder.resolve("person.csv");
        Files.writeString(file, HEADER + told.row(wish));
        assertThat(importFile(Corpus.PROFILES, file, "noted").getRejected()).isZero();
        TalentProfile person =
                catalog.firstProfiles(10_000).stream()
                        .filter(profile -> profile.origin().sourceId().equals("N-1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(person.sensitive()).isEqualTo(told.facts());
        return person;
    }

    /** Going rates are looked at in the background; values are the same once they are there. */
    private void awaitMarket(TalentProfile person) {
        OccupationRecommendation asked =
                new OccupationRecommendation().profileId(person.id().value());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !recommendations.recommendOccupations(asked).getItems().isEmpty());
    }

    /** Written in the order of arrival: afterwards the answers are stored too. */
    private void report(String answer, String vacancy) {
        FeedbackApi feedback = new FeedbackApi();
        feedback.getApiClient().setBasePath(address() + "/api/v1");
        feedback.recordFeedback(
                new Feedback()
                        .eventId(UUID.randomUUID().toString())
                        .answerId(answer)
                        .vacancyId(vacancy)
                        .kind(Feedback.KindEnum.CLICK));
    }

    private static String answerOf(String page) {
        return page.replaceFirst("(?s).*?/answers/([0-9a-f]{32})/.*", "$1");
    }

    private Stream<String> rowsOf(String answer) {
        return Stream.of(
                        "select * from shown_answer where id = ?",
                        "select * from impression where answer_id = ? order by place",
                        "select * from feedback_event where answer_id = ?")
                .flatMap(sql -> rows(sql, OWN_TO_AN_ANSWER, answer).stream());
    }

    private List<String> rows(String sql, Set<String> without, Object... params) {
        return jdbc.sql(sql).params(params).query((row, number) -> text(row, without)).list();
    }

    private static String text(ResultSet row, Set<String> without) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i);
            if (!without.contains(column)) {
                cells.add(column + "=" + row.getString(i));
            }
        }
        return String.join(" ", cells);
    }
}
