package org.lotusmatch.indexer.catalog;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What decides which copy of a job is shown: one that is not under review, then the one that may be
 * answered longest, so that no copy outlives it; then the most complete, then the earliest posted.
 *
 * @param lastDay {@link #NEVER} where none is said
 * @param knownFacts number of facts the advertisement states
 * @param postedOn {@link #NEVER} where not said
 */
public record ShownFirst(
        boolean quarantined, LocalDate lastDay, int knownFacts, LocalDate postedOn) {
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Best first; the id decides between equals. */
    public static final Comparator<ShownFirst> ORDER =
            Comparator.comparing(ShownFirst::quarantined)
                    .thenComparing(ShownFirst::lastDay, Comparator.reverseOrder())
                    .thenComparing(ShownFirst::knownFacts, Comparator.reverseOrder())
                    .thenComparing(ShownFirst::postedOn);

    public static ShownFirst of(Vacancy vacancy) {
        LocalDate through = vacancy.validity().through();
        LocalDate posted = vacancy.validity().postedOn();
        return new ShownFirst(
                vacancy.isQuarantined(),
                through == null ? NEVER : through,
                knownFacts(vacancy),
                posted == null ? NEVER : posted);
    }

    static ShownFirst of(ResultSet row) throws SQLException {
        return new ShownFirst(
                row.getInt("quarantined") == 1,
                LocalDate.parse(row.getString("last_day")),
                row.getInt("known_facts"),
                LocalDate.parse(row.getString("posted_on")));
    }

    private static int knownFacts(Vacancy vacancy) {
        Requirements asked = vacancy.requirements();
        EducationLevel education = asked.education();
        return (int)
                Stream.of(
                                vacancy.pay().isKnown(),
                                vacancy.headcount() != null,
                                vacancy.type() != null,
                                vacancy.location().division() != null,
                                vacancy.location().exactPoint(),
                                education != null,
                                asked.years() != null,
                                !asked.skills().isEmpty(),
                                !vacancy.benefits().isEmpty(),
                                !vacancy.description().isBlank(),
                                vacancy.validity().postedOn() != null,
                                vacancy.validity().through() != null,
                                vacancy.origin().url() != null)
                        .filter(known -> known)
                        .count();
    }
}
