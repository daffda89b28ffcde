package org.lotusmatch.indexer.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.intake.ForeignProfileException;
import org.lotusmatch.domain.intake.ProfileDesk;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.intake.RefusedProfileException;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.profile.Consent;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.HashingEncoder;
import org.lotusmatch.indexer.build.DocumentFactory;
import org.lotusmatch.indexer.build.EmbeddingCache;
import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.lucene.LuceneStore;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A profile from its confirmation to its withdrawal; everything is on disk. */
class SelfMadeProfilesTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Normalizer NORMALIZER =
            new Normalizer(TAXONOMY, GAZETTEER, CatalogFixture.CLOCK);
    private static final String ABOUT = "潜水艇泡菜腌制二十年";

    @TempDir private Path folder;
    private CatalogFixture catalog;
    private HikariDataSource vectors;
    private LuceneStore store;
    private IndexFollower follower;
    private SelfMadeProfiles desk;

    @BeforeEach
    void open() {
        HashingEncoder encoder = new HashingEncoder();
        catalog = new CatalogFixture(folder);
        vectors = CatalogDatabase.openDerived(folder.resolve("vectors.sqlite"));
        store = LuceneStore.open(folder.resolve("index"), encoder.id(), encoder.dimension());
        EmbeddingCache cache =
                new EmbeddingCache(
                        JdbcClient.create(vectors),
                        TransactionOperations.withoutTransaction(),
                        encoder);
        DocumentFactory documents =
                new DocumentFactory(catalog.records, cache, TAXONOMY, GAZETTEER);
        follower = new IndexFollower(catalog.outbox, documents, store.indexBuild());
        desk =
                new SelfMadeProfiles(
                        NORMALIZER,
                        catalog.records,
                        catalog.transactions,
                        new Random(7),
                        documents::forget,
                        follower::catchUp);
    }

    @AfterEach
    void close() {
        follower.close();
        store.close();
        vectors.close();
        catalog.close();
    }

    @Test
    void aKeptProfileIsFoundByItsKeyAndBySearches() {
        ProfileDesk.Kept kept = desk.keep(draft(ABOUT));
        assertThat(kept.key()).matches("[0-9a-f]{32}");
        assertThat(kept.profile().origin().source()).isEqualTo("self");
        assertThat(kept.profile().id().value()).doesNotContain(kept.key());
        assertThat(desk.find(kept.key())).contains(kept.profile());
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void consentIsWhatWasGivenAndNothingMore() {
        assertThat(desk.keep(draft(ABOUT)).profile().consent()).isEqualTo(Consent.NONE);
        Map<RawField, String> values = new EnumMap<>(draft(ABOUT).values());
        values.put(RawField.CONSENT_RECOMMENDED, "是");
        TalentProfile profile = desk.keep(new RawRecord(0, values, Map.of())).profile();
        assertThat(profile.consent()).isEqualTo(new Consent(false, true));
    }

    @Test
    void theSameProfileTwiceHasTwoKeys() {
        assertThat(desk.keep(draft(ABOUT)).key()).isNotEqualTo(desk.keep(draft(ABOUT)).key());
        assertThat(catalog.records.count(Corpus.PROFILES)).isEqualTo(2);
    }

    @Test
    void aReplacedProfileKeepsItsKeyAndId() {
        ProfileDesk.Kept kept = desk.keep(draft(ABOUT));
        TalentProfile replaced = desk.replace(kept.key(), draft("现在焊接")).orElseThrow();
        assertThat(replaced.id()).isEqualTo(kept.profile().id());
        assertThat(desk.find(kept.key()).orElseThrow().about()).isEqualTo("现在焊接");
        assertThat(found()).isZero();
    }

    @Test
    void anErasedProfileLeavesNothing() throws IOException {
        ProfileDesk.Kept kept = desk.keep(draft(ABOUT));
        assertThat(vectorCount()).isEqualTo(1);
        assertThat(holds(folder, ABOUT)).isTrue();
        assertThat(desk.erase(kept.key())).isTrue();
        assertThat(desk.find(kept.key())).isEmpty();
        assertThat(desk.erase(kept.key())).isFalse();
        assertThat(desk.replace(kept.key(), draft(ABOUT))).isEmpty();
        assertThat(found()).isZero();
        assertThat(vectorCount()).isZero();
        assertThat(catalog.records.count(Corpus.PROFILES)).isZero();
        assertThat(holds(folder, ABOUT)).isFalse();
    }

    @Test
    void theIdIsNoKey() {
        ProfileDesk.Kept kept = desk.keep(draft(ABOUT));
        assertThat(desk.find(kept.profile().id().value())).isEmpty();
        assertThat(desk.erase(kept.profile().id().value())).isFalse();
        assertThat(desk.find(kept.key())).isPresent();
        for (String key : List.of("", "x", kept.key().substring(1), kept.key() + "0")) {
            assertThat(desk.find(key)).isEmpty();
        }
    }

    @Test
    void importedProfilesAreNotChangedHere() {
        TalentProfile imported = NORMALIZER.normalizeProfile(draft(ABOUT), "office");
        catalog.transactions.executeWithoutResult(status -> catalog.records.save(imported));
        String id = imported.id().value();
        assertThatThrownBy(() -> desk.erase(id)).isInstanceOf(ForeignProfileException.class);
        assertThatThrownBy(() -> desk.replace(id, draft("x")))
                .isInstanceOf(ForeignProfileException.class);
        assertThat(catalog.records.findProfile(imported.id())).contains(imported);
    }

    @Test
    void selfMadeProfilesAppearInNoListOfPeople() {
        desk.keep(draft(ABOUT));
        assertThat(catalog.records.firstProfiles(10)).isEmpty();
    }

    @Test
    void consentAloneIsNoProfile() {
        RawRecord empty = new RawRecord(0, Map.of(RawField.CONSENT_FOUND, "是"), Map.of());
        assertThat(
                        catchThrowableOfType(RefusedProfileException.class, () -> desk.keep(empty))
                                .reason())
                .isEqualTo("empty-record");
        assertThat(catalog.records.count(Corpus.PROFILES)).isZero();
    }

    private static RawRecord draft(String about) {
        return new RawRecord(0, Map.of(RawField.ABOUT, about), Map.of());
    }

    private long found() {
        return store.searchEngine()
                .search(SearchQuery.top(Corpus.PROFILES, new Question.Words("潜水艇泡菜"), List.of(), 0))
                .total();
    }

    private long vectorCount() {
        return JdbcClient.create(vectors)
                .sql("select count(*) from embedding")
                .query(Long.class)
                .single();
    }

    private static boolean holds(Path folder, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
