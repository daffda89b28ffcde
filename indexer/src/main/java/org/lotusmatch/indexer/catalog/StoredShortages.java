package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.insight.KeptShortage;
import org.lotusmatch.domain.insight.ShortageHistory;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.place.DivisionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Shortages by month, in the record of truth. Thread-safe. */
public final class StoredShortages implements ShortageHistory {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    public StoredShortages(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean keep(YearMonth month, List<KeptShortage> lines) {
        return Boolean.TRUE.equals(transactions.execute(status -> add(month, lines)));
    }

    private boolean add(YearMonth month, List<KeptShortage> lines) {
        int added =
                jdbc.sql(
                                "insert into shortage_month (month, kept_at) values (?, ?) on"
                                        + " conflict (month) do nothing")
                        .params(month.toString(), clock.instant().toString())
                        .update();
        if (added > 0) {
            lines.forEach(this::add);
        }
        return added > 0;
    }

    private void add(KeptShortage line) {
        jdbc.sql("insert into shortage values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(line.month().toString())
                .param(line.occupation().value())
                .param(line.district().value())
                .param(line.headcount())
                .param(line.people())
                .param(line.yuanPerMonth())
                .param(line.index())
                .param(line.low())
                .param(line.high())
                .update();
    }

    @Override
    public Optional<YearMonth> findLatestBefore(YearMonth month) {
        return jdbc.sql(
                        "select month from shortage_month where month < ? order by month desc limit"
                                + " 1")
                .param(month.toString())
                .query(String.class)
                .optional()
                .map(YearMonth::parse);
    }

    @Override
    public List<KeptShortage> listMonth(YearMonth month) {
        return jdbc.sql("select * from shortage where month = ? order by occupation, district")
                .param(month.toString())
                .query((row, number) -> line(row))
                .list();
    }

    @Override
    public List<KeptShortage> list(OccupationId occupation, DivisionCode district) {
        return jdbc.sql(
                        "select * from shortage where occupation = ? and district = ? order by"
                                + " month")
                .params(occupation.value(), district.value())
                .query((row, number) -> line(row))
                .list();
    }

    @Override
    public boolean isKept(YearMonth month) {
        return jdbc.sql("select 1 from shortage_month where month = ?")
                .param(month.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static KeptShortage line(ResultSet row) throws SQLException {
        return new KeptShortage(
                YearMonth.parse(row.getString("month")),
                new OccupationId(row.getString("occupation")),
                new DivisionCode(row.getString("district")),
                row.getInt("headcount"),
                row.getInt("people"),
                pay(row),
                row.getInt("shortage_index"),
                row.getInt("low"),
                row.getInt("high"));
    }

    private static @Nullable Double pay(ResultSet row) throws SQLException {
        double pay = row.getDouble("yuan_per_month");
        return row.wasNull() ? null : pay;
    }
}
