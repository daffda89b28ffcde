package org.lotusmatch.domain.profile;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.vacancy.EmploymentType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person looks for. Empty or null = no wish said.
 *
 * @param occupations in order of preference
 * @param places divisions in which the person would work
 * @param pay least and comfortable pay
 * @param types accepted kinds of employment
 * @param commuteKm longest way accepted, km
 * @param commuteMinutes longest way accepted, minutes
 */
public record Wishes(
        List<JobTitle> occupations,
        List<DivisionCode> places,
        @Nullable PayRange pay,
        Set<EmploymentType> types,
        @Nullable Double commuteKm,
        @Nullable Integer commuteMinutes) {
    public static final Wishes NONE = new Wishes(List.of(), List.of(), null, Set.of(), null, null);

    public Wishes {
        occupations = List.copyOf(occupations);
        places = List.copyOf(places);
        types = Collections.unmodifiableSet(new TreeSet<>(types));
    }
}
