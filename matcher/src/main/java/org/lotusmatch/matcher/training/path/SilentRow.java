package org.lotusmatch.matcher.training.path;

import org.lotusmatch.matcher.rank.ProfileRow;

/** The same person, of whom it is not known that they would have named every certificate. */
final class SilentRow {
    private SilentRow() {}

    static ProfileRow onCertificates(ProfileRow row) {
        return new ProfileRow(
                row.id(),
                row.held(),
                row.shown(),
                row.credit(),
                row.near(),
                row.saysSkills(),
                false,
                row.education(),
                row.major(),
                row.worked(),
                row.workedYears(),
                row.home(),
                row.wishedTitles(),
                row.wishedPlaces(),
                row.wishedYuanPerMonth(),
                row.types(),
                row.commuteKm(),
                row.conditions());
    }
}
