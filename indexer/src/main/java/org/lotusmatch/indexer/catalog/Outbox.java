package org.lotusmatch.indexer.catalog;

import org.lotusmatch.domain.record.Corpus;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/**
 * The changes that the indexes have yet to see: at most one entry a record, in the order of the
 * changes. Entries stay, since an index may be thrown away and follow from the start. Thread-safe.
 */
public final class Outbox {
    private final JdbcClient jdbc;

    public Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A changed record.
     *
     * @param sequence rises with every change, gaps are possible
     * @param recordId its id; the record may be gone
     */
    public record Entry(long sequence, String recordId) {}

    /** Call it inside the transaction that changes the record. */
    public void append(Corpus corpus, String recordId) {
        jdbc.sql("delete from outbox where corpus = ? and record_id = ?")
                .params(corpus.name(), recordId)
                .update();
        jdbc.sql("insert into outbox (corpus, record_id) values (?, ?)")
                .params(corpus.name(), recordId)
                .update();
    }

    /** Entries after a sequence, oldest first. */
    public List<Entry> after(Corpus corpus, long sequence, int limit) {
        return jdbc.sql(
                        "select sequence, record_id from outbox where corpus = ? and sequence > ?"
                                + " order by sequence limit ?")
                .params(corpus.name(), sequence, limit)
                .query((row, number) -> new Entry(row.getLong(1), row.getString(2)))
                .list();
    }

    /** The latest sequence of a corpus, 0 if nothing was ever stored. */
    public long latest(Corpus corpus) {
        return jdbc.sql("select coalesce(max(sequence), 0) from outbox where corpus = ?")
                .param(corpus.name())
                .query(Long.class)
                .single();
    }

    public long countAfter(Corpus corpus, long sequence) {
        return jdbc.sql("select count(*) from outbox where corpus = ? and sequence > ?")
                .params(corpus.name(), sequence)
                .query(Long.class)
                .single();
    }
}
