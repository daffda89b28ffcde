package org.lotusmatch.indexer.build;

import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Vectors of documents by a hash of their text, so that a restart, a rebuild or the same file again
 * encodes nothing twice. Vectors of another encoder are never returned. Derived data: the file may
 * be deleted. Thread-safe.
 */
public final class EmbeddingCache {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final TextEncoder encoder;
    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();

    /** Creates the table where it is absent. */
    public EmbeddingCache(
            JdbcClient jdbc, TransactionOperations transactions, TextEncoder encoder) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.encoder = encoder;
        jdbc.sql(
                        "create table if not exists embedding (encoder varchar(200) not null, hash"
                            + " varchar(64) not null, vector blob not null, primary key (encoder,"
                            + " hash))")
                .update();
    }

    /**
     * Removes the vector of a text and keeps none of it again in this process: a follower may be
     * about to encode the text that is being withdrawn.
     */
    public void forget(String text) {
        String hash = hash(text);
        forgotten.add(hash);
        jdbc.sql("delete from embedding where hash = ?").param(hash).update();
    }

    /** Vectors in the order of the texts; encodes only what is not known yet. */
    public List<Embedding> encode(List<String> texts) {
        Map<String, String> textByHash = new LinkedHashMap<>();
        List<String> hashes = texts.stream().map(EmbeddingCache::hash).toList();
        for (int i = 0; i < texts.size(); i++) {
            textByHash.put(hashes.get(i), texts.get(i));
        }
        Map<String, Embedding> known = read(List.copyOf(textByHash.keySet()));
        textByHash.keySet().removeAll(known.keySet());
        if (!textByHash.isEmpty()) {
            known.putAll(encodeAndKeep(textByHash));
        }
        return hashes.stream().map(known::get).toList();
    }

    private Map<String, Embedding> read(List<String> hashes) {
        Map<String, Embedding> known = new HashMap<>();
        if (hashes.isEmpty()) {
            return known;
        }
        jdbc.sql(
                        "select hash, vector from embedding where encoder = :encoder and hash in"
                                + " (:hashes)")
                .param("encoder", encoder.id())
                .param("hashes", hashes)
                .query(
                        row -> {
                            known.put(row.getString(1), Embedding.ofBytes(row.getBytes(2)));
                        });
        return known;
    }

    private Map<String, Embedding> encodeAndKeep(Map<String, String> textByHash) {
        List<Embedding> vectors = encoder.encodeDocuments(List.copyOf(textByHash.values()));
        Map<String, Embedding> encoded = new LinkedHashMap<>();
        int next = 0;
        for (String hash : textByHash.keySet()) {
            encoded.put(hash, vectors.get(next++));
        }
        transactions.executeWithoutResult(
                status ->
                        encoded.forEach(
                                (hash, vector) -> {
                                    if (!forgotten.contains(hash)) {
                                        keep(hash, vector);
                                    }
                                }));
        return encoded;
    }

    private void keep(String hash, Embedding vector) {
        jdbc.sql(
                        "insert into embedding (encoder, hash, vector) values (?, ?, ?) on conflict"
                                + " do nothing")
                .params(encoder.id(), hash, vector.toBytes())
                .update();
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
