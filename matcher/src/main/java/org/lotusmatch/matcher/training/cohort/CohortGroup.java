package org.lotusmatch.matcher.training.cohort;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads the people whom a request means. Thread-safe. */
final class CohortGroup {
    private static final int PAGE = 1_000;

    private final Catalog catalog;

    CohortGroup(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @throws CohortProblemException if an id is unknown
     */
    void requireKnown(CohortRequest request) {
        request.people().forEach(this::named);
    }

    private TalentProfile named(String id) {
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> catalog.findProfile(new ProfileId(text)))
                .orElseThrow(() -> new CohortProblemException("unknown-profile", id));
    }

    /**
     * @param members told in the order named, or by id
     * @param others everybody else
     */
    void read(
            CohortRequest request,
            Consumer<TalentProfile> members,
            Consumer<TalentProfile> others) {
        request.people().forEach(id -> members.accept(named(id)));
        Predicate<TalentProfile> isMember = member(request);
        List<TalentProfile> page = catalog.profilesAfter(null, PAGE);
        while (!page.isEmpty()) {
            for (TalentProfile profile : page) {
                if (!isMember.test(profile)) {
                    others.accept(profile);
                } else if (request.people().isEmpty()) {
                    members.accept(profile);
                }
            }
            page = catalog.profilesAfter(page.getLast().id(), PAGE);
        }
    }

    private static Predicate<TalentProfile> member(CohortRequest request) {
        if (!request.people().isEmpty()) {
            Set<String> ids = Set.copyOf(request.people());
            return profile -> ids.contains(profile.id().value());
        }
        return profile ->
                livesIn(request.division(), profile)
                        && (request.graduationYear() == null
                                || request.graduationYear()
                                        .equals(profile.education().graduationYear()));
    }

    private static boolean livesIn(@Nullable DivisionCode division, TalentProfile profile) {
        DivisionCode home = profile.home().division();
        return division == null || home != null && division.contains(home);
    }
}
