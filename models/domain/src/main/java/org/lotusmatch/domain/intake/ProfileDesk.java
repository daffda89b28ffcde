package org.lotusmatch.domain.intake;

import org.lotusmatch.domain.profile.TalentProfile;

import java.util.Optional;

/**
 * Keeps profiles that people made and confirmed themselves, for as long as they wish. There are no
 * accounts: whoever holds a profile's key is its person. The key is not the profile's id, which
 * employers see, and cannot be told from it. Thread-safe.
 */
public interface ProfileDesk {
    /** Source of profiles that people made themselves; they appear in no list of people. */
    String SELF = "self";

    /**
     * A profile and its key.
     *
     * @param key 128 random bits, 32 hexadecimal digits
     */
    record Kept(String key, TalentProfile profile) {}

    /**
     * Keeps a profile under a new key. Searches see it shortly afterwards, as far as its consents
     * allow.
     *
     * @param confirmed with {@link RawField#CONSENT_FOUND} and {@link RawField#CONSENT_RECOMMENDED}
     *     where the person agreed
     * @throws RefusedProfileException if it cannot be kept
     */
    Kept keep(RawRecord confirmed);

    /**
     * @throws ForeignProfileException if the key is the id of an imported profile
     */
    Optional<TalentProfile> find(String key);

    /**
     * The profile as it is now; empty if there was none.
     *
     * @throws ForeignProfileException if the key is the id of an imported profile
     * @throws RefusedProfileException if it cannot be kept; the old one stays
     */
    Optional<TalentProfile> replace(String key, RawRecord confirmed);

    /**
     * Erases the record and the vector of its text at once, and the entry in the index as soon as
     * it follows.
     *
     * @return false if there was none
     * @throws ForeignProfileException if the key is the id of an imported profile
     */
    boolean erase(String key);
}
