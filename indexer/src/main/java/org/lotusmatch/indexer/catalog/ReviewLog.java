package org.lotusmatch.indexer.catalog;

import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingKey;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.Ruling;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reviewers' decisions. They are added, never changed, never deleted. Thread-safe. */
public final class ReviewLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    public ReviewLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Call it inside the transaction in which the decision takes effect. */
    public Review add(VacancyId vacancy, Ruling ruling) {
        Review review =
                new Review(
                        "r-" + UUID.randomUUID(),
                        vacancy,
                        ruling.finding(),
                        ruling.decision(),
                        ruling.reason(),
                        ruling.reviewer(),
                        clock.instant());
        jdbc.sql(
                        "insert into review (id, position, vacancy_id, rule, quote, decision,"
                            + " reason, reviewer, decided_at) select ?, coalesce(max(position), 0)"
                            + " + 1, ?, ?, ?, ?, ?, ?, ? from review")
                .params(
                        review.id(),
                        vacancy.value(),
                        review.finding().rule(),
                        review.finding().quote(),
                        review.decision().name(),
                        review.reason(),
                        review.reviewer(),
                        review.decidedAt().toString())
                .update();
        return review;
    }

    /** Every decision about a vacancy, latest first. */
    public List<Review> history(VacancyId vacancy) {
        return jdbc.sql("select * from review where vacancy_id = ? order by position desc")
                .param(vacancy.value())
                .query((row, number) -> review(row))
                .list();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getString("id"),
                new VacancyId(row.getString("vacancy_id")),
                new FindingKey(row.getString("rule"), row.getString("quote")),
                Decision.valueOf(row.getString("decision")),
                row.getString("reason"),
                row.getString("reviewer"),
                Instant.parse(row.getString("decided_at")));
    }
}
