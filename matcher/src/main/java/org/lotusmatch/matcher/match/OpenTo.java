package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.vacancy.ReservedGroup;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Leaves out vacancies that are set aside for groups to which a person does not belong. It is asked
 * for by the person, never taken from a profile: who belongs to a group has no way into ranking.
 */
public final class OpenTo {
    /** {@link ReservedGroup#EVERYBODY} first, then the groups. */
    public static final List<String> CHOICES =
            Stream.concat(
                            Stream.of(ReservedGroup.EVERYBODY),
                            Arrays.stream(ReservedGroup.values()).map(Enum::name))
                    .toList();

    private OpenTo() {}

    /**
     * @param chosen of {@link #CHOICES}; none = no condition
     * @return one filter or none
     */
    public static List<Filter> filters(Collection<String> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        Set<String> open = new TreeSet<>(chosen);
        open.add(ReservedGroup.EVERYBODY);
        return List.of(new Filter.AnyOf(IndexField.OPEN_TO, open));
    }
}
