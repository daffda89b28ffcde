package org.lotusmatch.indexer.catalog;

import org.lotusmatch.domain.review.ReviewQuery;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.review.RuleCount;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;

/** Lists and counts of what is filed in {@link ReviewCases}. Thread-safe. */
public final class ReviewListing {
    private static final String KEPT_OUT =
            "max(case when severity = 'QUARANTINE' then 1 else 0 end)";

    private final JdbcClient jdbc;

    public ReviewListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition in SQL with the values of its question marks. */
    private record Condition(String sql, List<Object> values) {
        static Condition of(ReviewQuery query, boolean withRule) {
            StringBuilder sql = new StringBuilder(of(query.scope()));
            List<Object> values = new ArrayList<>();
            if (withRule && query.rule() != null) {
                sql.append(" and rule = ?");
                values.add(query.rule());
            }
            if (query.source() != null) {
                sql.append(" and source = ?");
                values.add(query.source());
            }
            if (query.employer() != null) {
                sql.append(" and employer like ? escape '!'");
                values.add("%" + query.employer().replaceAll("([!%_])", "!$1") + "%");
            }
            return new Condition(sql.toString(), values);
        }

        static String of(ReviewScope scope) {
            return switch (scope) {
                case WAITING -> "decision is null and severity = 'QUARANTINE'";
                case UNDECIDED -> "decision is null";
                case DECIDED -> "decision is not null";
            };
        }
    }

    /** Ids of a page, in the order of {@link org.lotusmatch.domain.review.ReviewPage}. */
    public List<VacancyId> page(ReviewQuery query) {
        String order =
                query.scope() == ReviewScope.DECIDED
                        ? "max(decided_at) desc"
                        : KEPT_OUT + " desc, min(since)";
        Condition condition = Condition.of(query, true);
        return jdbc.sql(
                        "select vacancy_id from review_case where "
                                + condition.sql()
                                + " group by vacancy_id order by "
                                + order
                                + ", vacancy_id limit ? offset ?")
                .params(condition.values())
                .params(query.limit(), query.offset())
                .query((row, number) -> new VacancyId(row.getString(1)))
                .list();
    }

    /** Vacancies that meet the query, whatever its page. */
    public long total(ReviewQuery query) {
        Condition condition = Condition.of(query, true);
        return jdbc.sql(
                        "select count(distinct vacancy_id) from review_case where "
                                + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
    }

    /** Largest first, then by id, as if no rule had been asked for. */
    public List<RuleCount> rules(ReviewQuery query) {
        Condition condition = Condition.of(query, false);
        return jdbc.sql(
                        "select rule, count(distinct vacancy_id) as vacancies from review_case"
                                + " where "
                                + condition.sql()
                                + " group by rule order by vacancies desc, rule")
                .params(condition.values())
                .query((row, number) -> new RuleCount(row.getString(1), row.getLong(2)))
                .list();
    }

    /** Feeds that have something in the scope, sorted. */
    public List<String> sources(ReviewScope scope) {
        return jdbc.sql(
                        "select distinct source from review_case where "
                                + Condition.of(scope)
                                + " order by source")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
