package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingKey;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * What the gate found in the vacancies as they are stored. Writes belong into the transaction that
 * stores the vacancy. Thread-safe.
 */
public final class ReviewCases {
    private final JdbcClient jdbc;

    public ReviewCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files a vacancy's findings in place of those filed before. */
    public void replace(VacancyId vacancy, List<FiledFinding> before, List<FiledFinding> after) {
        if (new HashSet<>(before).equals(new HashSet<>(after))) {
            return;
        }
        jdbc.sql("delete from review_case where vacancy_id = ?").param(vacancy.value()).update();
        after.forEach(finding -> insert(vacancy, finding));
    }

    private void insert(VacancyId vacancy, FiledFinding finding) {
        jdbc.sql(
                        "insert into review_case (vacancy_id, rule, quote, severity, since, source,"
                            + " employer, decision, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(vacancy.value())
                .param(finding.key().rule())
                .param(finding.key().quote())
                .param(finding.severity().name())
                .param(finding.since().toString())
                .param(finding.source())
                .param(finding.employer())
                .param(finding.decision() == null ? null : finding.decision().name())
                .param(finding.decidedAt() == null ? null : finding.decidedAt().toString())
                .update();
    }

    /** What is filed about a vacancy, in no particular order. */
    public List<FiledFinding> of(VacancyId vacancy) {
        return jdbc.sql("select * from review_case where vacancy_id = ?")
                .param(vacancy.value())
                .query((row, number) -> filed(row))
                .list();
    }

    private static FiledFinding filed(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return new FiledFinding(
                new FindingKey(row.getString("rule"), row.getString("quote")),
                Severity.valueOf(row.getString("severity")),
                Instant.parse(row.getString("since")),
                row.getString("source"),
                row.getString("employer"),
                decision == null ? null : Decision.valueOf(decision),
                instant(row.getString("decided_at")));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
