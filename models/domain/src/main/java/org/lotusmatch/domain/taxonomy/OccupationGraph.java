package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationId;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The occupations, their titles and their neighbours. Immutable. */
public final class OccupationGraph {
    private final Map<OccupationId, Occupation> byId;
    private final Map<String, Occupation> byTitle;
    private final Map<String, String> groupNames;

    OccupationGraph(
            Map<OccupationId, Occupation> byId,
            Map<String, Occupation> byTitle,
            Map<String, String> groupNames) {
        this.byId = Map.copyOf(byId);
        this.byTitle = Map.copyOf(byTitle);
        this.groupNames = Map.copyOf(groupNames);
    }

    public Optional<Occupation> find(OccupationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The occupation one of whose titles this is, compared by {@link Words#fold}. */
    public Optional<Occupation> findByTitle(String title) {
        return Optional.ofNullable(byTitle.get(Words.fold(title)));
    }

    public Collection<Occupation> all() {
        return byId.values();
    }

    /** Every folded name and alias with its occupation. */
    public Map<String, Occupation> titles() {
        return byTitle;
    }

    /** Chinese name of an occupation, or the code itself if it is unknown. */
    public String name(OccupationId id) {
        Occupation occupation = byId.get(id);
        return occupation == null ? id.value() : occupation.name();
    }

    /** Chinese name of a 小类 or 细类 code. */
    public Optional<String> findGroupName(String code) {
        return Optional.ofNullable(groupNames.get(code));
    }

    /** How near two occupations are; symmetric. */
    public Kinship kinship(OccupationId one, OccupationId other) {
        if (one.equals(other)) {
            return Kinship.SAME;
        }
        if (isNeighbour(one, other) || isNeighbour(other, one)) {
            return Kinship.NEIGHBOUR;
        }
        if (one.code().equals(other.code())) {
            return Kinship.SAME_CODE;
        }
        if (one.unitGroup().equals(other.unitGroup())) {
            return Kinship.SAME_UNIT_GROUP;
        }
        return one.minorGroup().equals(other.minorGroup())
                ? Kinship.SAME_MINOR_GROUP
                : Kinship.NONE;
    }

    private boolean isNeighbour(OccupationId one, OccupationId other) {
        Occupation occupation = byId.get(one);
        return occupation != null
                && occupation.neighbours().stream().anyMatch(n -> n.id().equals(other));
    }
}
