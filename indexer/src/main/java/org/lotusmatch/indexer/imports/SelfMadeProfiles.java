package org.lotusmatch.indexer.imports;

import org.lotusmatch.domain.intake.ForeignProfileException;
import org.lotusmatch.domain.intake.ProfileDesk;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.intake.RefusedProfileException;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.lotusmatch.indexer.normalize.RejectedRecordException;
import org.springframework.transaction.support.TransactionOperations;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Profiles under keys of their own. The key is the source id; the id is a one-way hash of it, see
 * {@link Origin#recordId}.
 */
public final class SelfMadeProfiles implements ProfileDesk {
    private static final int KEY_BYTES = 16;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    /** Say nothing about the person. */
    private static final Set<RawField> CONSENTS =
            EnumSet.of(RawField.CONSENT_FOUND, RawField.CONSENT_RECOMMENDED);

    private final Normalizer normalizer;
    private final RecordStore records;
    private final TransactionOperations transactions;
    private final RandomGenerator random;
    private final Consumer<TalentProfile> forgetVectors;
    private final Runnable changed;

    /**
     * @param random cannot be predicted
     * @param forgetVectors is told of what is about to be replaced or erased
     * @param changed is told after each change
     */
    public SelfMadeProfiles(
            Normalizer normalizer,
            RecordStore records,
            TransactionOperations transactions,
            RandomGenerator random,
            Consumer<TalentProfile> forgetVectors,
            Runnable changed) {
        this.normalizer = normalizer;
        this.records = records;
        this.transactions = transactions;
        this.random = random;
        this.forgetVectors = forgetVectors;
        this.changed = changed;
    }

    @Override
    public Kept keep(RawRecord confirmed) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        TalentProfile profile = profile(key, confirmed);
        transactions.executeWithoutResult(status -> records.save(profile));
        changed.run();
        return new Kept(key, profile);
    }

    @Override
    public Optional<TalentProfile> find(String key) {
        if (KEY.matcher(key).matches()) {
            return records.findProfile(id(key));
        }
        boolean imported =
                records.findProfile(new ProfileId(key.isBlank() ? "-" : key))
                        .filter(profile -> !profile.origin().source().equals(SELF))
                        .isPresent();
        if (imported) {
            throw new ForeignProfileException();
        }
        return Optional.empty();
    }

    @Override
    public Optional<TalentProfile> replace(String key, RawRecord confirmed) {
        Optional<TalentProfile> old = find(key);
        if (old.isEmpty()) {
            return old;
        }
        TalentProfile profile = profile(key, confirmed);
        forgetVectors.accept(old.get());
        boolean replaced = Boolean.TRUE.equals(transactions.execute(status -> replace(profile)));
        records.scrub();
        changed.run();
        return replaced ? Optional.of(profile) : Optional.empty();
    }

    /** Not where it was erased meanwhile. */
    private boolean replace(TalentProfile profile) {
        if (records.findProfile(profile.id()).isEmpty()) {
            return false;
        }
        records.save(profile);
        return true;
    }

    @Override
    public boolean erase(String key) {
        Optional<TalentProfile> profile = find(key);
        profile.ifPresent(forgetVectors);
        boolean erased =
                profile.isPresent()
                        && Boolean.TRUE.equals(
                                transactions.execute(status -> records.erase(profile.get().id())));
        if (erased) {
            records.scrub();
            changed.run();
        }
        return erased;
    }

    private TalentProfile profile(String key, RawRecord confirmed) {
        if (CONSENTS.containsAll(confirmed.values().keySet())) {
            throw new RefusedProfileException("empty-record", RawField.LABEL, "");
        }
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        values.putAll(confirmed.values());
        values.put(RawField.SOURCE, SELF);
        values.put(RawField.SOURCE_ID, key);
        try {
            return normalizer.normalizeProfile(
                    new RawRecord(confirmed.line(), values, confirmed.columns()), SELF);
        } catch (RejectedRecordException e) {
            throw new RefusedProfileException(e.reason(), e.field(), e.value());
        }
    }

    private static ProfileId id(String key) {
        return new ProfileId(new Origin(SELF, key).recordId(Corpus.PROFILES));
    }
}
