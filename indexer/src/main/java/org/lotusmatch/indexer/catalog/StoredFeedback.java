package org.lotusmatch.indexer.catalog;

import org.lotusmatch.domain.feedback.FeedbackHistory;
import org.lotusmatch.domain.feedback.FeedbackKind;
import org.lotusmatch.domain.feedback.Impression;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.JudgedImpression;
import org.lotusmatch.domain.feedback.ReplyCount;
import org.lotusmatch.domain.feedback.ReplyCounts;
import org.lotusmatch.domain.feedback.ScorerVersion;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads feedback. Thread-safe. */
public final class StoredFeedback implements FeedbackHistory, ReplyCounts {
    /** An interview or a hire says that there was an application, whether it is known or not. */
    private static final String REPLIES =
            """
            select vacancy_id, count(*) as applications, sum(answered) as answered
            from (select vacancy_id, min(happened_at) as applied_at,
                    max(case when kind = 'APPLICATION' then 0 else 1 end) as answered
                from feedback_event
                where kind in ('APPLICATION', 'INTERVIEW', 'HIRE')
                group by answer_id, vacancy_id) application
            where applied_at >= :from and applied_at < :until
            group by vacancy_id
            """;

    private final JdbcClient jdbc;

    public StoredFeedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<JudgedAnswer> listAnswers() {
        Map<String, Map<String, Integer>> grades = grades();
        Map<String, List<JudgedImpression>> impressions = new HashMap<>();
        jdbc.sql("select * from impression order by answer_id, place")
                .query(
                        row -> {
                            String answer = row.getString("answer_id");
                            impressions
                                    .computeIfAbsent(answer, any -> new ArrayList<>())
                                    .add(judged(row, grades.getOrDefault(answer, Map.of())));
                        });
        return jdbc.sql("select * from shown_answer order by shown_at, position")
                .query(
                        (row, number) ->
                                answer(
                                        row,
                                        impressions.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    @Override
    public Map<VacancyId, ReplyCount> countReplies(Instant from, Instant until) {
        Map<VacancyId, ReplyCount> counts = new HashMap<>();
        jdbc.sql(REPLIES)
                .param("from", from.toString())
                .param("until", until.toString())
                .query(
                        row -> {
                            counts.put(
                                    new VacancyId(row.getString("vacancy_id")),
                                    new ReplyCount(
                                            row.getInt("applications"), row.getInt("answered")));
                        });
        return counts;
    }

    /** The furthest event, by answer and vacancy. */
    private Map<String, Map<String, Integer>> grades() {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        jdbc.sql("select answer_id, vacancy_id, kind from feedback_event")
                .query(
                        row -> {
                            int grade = FeedbackKind.valueOf(row.getString(3)).grade();
                            grades.computeIfAbsent(row.getString(1), any -> new HashMap<>())
                                    .merge(row.getString(2), grade, Math::max);
                        });
        return grades;
    }

    private static JudgedImpression judged(ResultSet row, Map<String, Integer> grades)
            throws SQLException {
        String vacancy = row.getString("vacancy_id");
        Impression impression =
                new Impression(
                        new VacancyId(vacancy),
                        row.getInt("place"),
                        row.getInt("tier"),
                        row.getDouble("fit"),
                        FeatureValues.read(row.getString("feature_values")));
        return new JudgedImpression(impression, grades.getOrDefault(vacancy, 0));
    }

    private static JudgedAnswer answer(ResultSet row, List<JudgedImpression> impressions)
            throws SQLException {
        String person = row.getString("person_id");
        return new JudgedAnswer(
                person == null ? row.getString("id") : person,
                Instant.parse(row.getString("shown_at")),
                ScorerVersion.parse(row.getString("scorer")),
                impressions);
    }
}
