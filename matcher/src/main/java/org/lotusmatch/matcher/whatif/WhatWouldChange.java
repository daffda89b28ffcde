package org.lotusmatch.matcher.whatif;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the smallest changes that lift a pair over the line: nothing unmet, and a fit of at least
 * {@link FitAssessor#line()}. Every change is tried with the scorer; two at a time where no single
 * one suffices. One for each request, since it remembers what it has tried. Not thread-safe.
 */
public final class WhatWouldChange {
    private static final int MOST = 3;

    /** More would take longer than finding the vacancies does, and tell the person no more. */
    private static final int COUNTED = 300;

    private static final Comparator<WhatIf> SMALLEST =
            Comparator.<WhatIf>comparingInt(whatIf -> whatIf.changes().size())
                    .thenComparingDouble(WhatIf::effort)
                    .thenComparingInt(whatIf -> -whatIf.unlocked())
                    .thenComparing(whatIf -> whatIf.changes().toString());

    private final FitAssessor assessor;
    private final PossibleChanges possible;
    private final TalentProfile profile;
    private final ProfileRow row;
    private final Map<VacancyId, VacancyRow> closed = new HashMap<>();
    private final List<VacancyRow> counted;
    private final Map<List<Change>, ProfileRow> tried = new HashMap<>();
    private final Map<List<Change>, Integer> unlocked = new HashMap<>();

    /**
     * @param closed vacancies under the line, best first; unlocked ones are counted among the first
     *     {@value #COUNTED}
     */
    public WhatWouldChange(
            FitAssessor assessor,
            Taxonomy taxonomy,
            TalentProfile profile,
            List<VacancyRow> closed) {
        this.assessor = assessor;
        this.possible = new PossibleChanges(taxonomy);
        this.profile = profile;
        this.row = assessor.row(profile);
        this.counted = closed.stream().limit(COUNTED).toList();
        closed.forEach(one -> this.closed.put(one.vacancy().id(), one));
    }

    /**
     * At most three, smallest first; empty if the pair is over the line or out of reach.
     *
     * @param vacancy any
     */
    public List<WhatIf> smallest(Vacancy vacancy) {
        VacancyRow target = closed.get(vacancy.id());
        return target == null ? List.of() : smallest(target);
    }

    private List<WhatIf> smallest(VacancyRow target) {
        List<List<? extends Change>> groups = possible.between(target, row, profile);
        List<WhatIf> found = singles(target, groups);
        if (found.isEmpty()) {
            found = pairs(target, groups);
        }
        return found.stream().sorted(SMALLEST).limit(MOST).toList();
    }

    private List<WhatIf> singles(VacancyRow target, List<List<? extends Change>> groups) {
        List<WhatIf> found = new ArrayList<>();
        for (List<? extends Change> group : groups) {
            group.stream()
                    .map(List::<Change>of)
                    .filter(changes -> lifts(target, changes))
                    .findFirst()
                    .ifPresent(changes -> found.add(whatIf(target, changes)));
        }
        return found;
    }

    private List<WhatIf> pairs(VacancyRow target, List<List<? extends Change>> groups) {
        List<WhatIf> found = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                firstPair(target, groups.get(i), groups.get(j), found);
            }
        }
        return found;
    }

    private void firstPair(
            VacancyRow target,
            List<? extends Change> one,
            List<? extends Change> other,
            List<WhatIf> found) {
        for (Change first : one) {
            for (Change second : other) {
                if (lifts(target, List.of(first, second))) {
                    found.add(whatIf(target, List.of(first, second)));
                    return;
                }
            }
        }
    }

    private boolean lifts(VacancyRow target, List<Change> changes) {
        return assessor.isOverLine(target, changed(changes));
    }

    private WhatIf whatIf(VacancyRow target, List<Change> changes) {
        boolean isCounted = counted.contains(target);
        return new WhatIf(
                changes,
                assessor.number(target, changed(changes)),
                unlocked.computeIfAbsent(changes, this::countUnlocked) - (isCounted ? 1 : 0));
    }

    private int countUnlocked(List<Change> changes) {
        ProfileRow after = changed(changes);
        return (int) counted.stream().filter(v -> assessor.isOverLine(v, after)).count();
    }

    private ProfileRow changed(List<Change> changes) {
        return tried.computeIfAbsent(
                changes,
                list -> {
                    TalentProfile after = profile;
                    for (Change change : list) {
                        after = change.applyTo(after);
                    }
                    return assessor.row(after);
                });
    }
}
