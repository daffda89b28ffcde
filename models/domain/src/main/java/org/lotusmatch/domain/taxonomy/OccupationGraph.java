package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationId;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The occupations, their titles and their neighbours. Immutable. */
public final class OccupationGraph {
    private final Map<OccupationId, Occupation> byId;
    private final Map<String, Occupation> byTitle;
    private final Map<String, String> groupNames;
    private final Map<OccupationId, OccupationId> merged;
    private final Map<String, List<OccupationId>> byMinorGroup;
    private final Map<OccupationId, Set<OccupationId>> neighbours;

    OccupationGraph(
            Map<OccupationId, Occupation> byId,
            Map<String, Occupation> byTitle,
            Map<String, String> groupNames,
            Map<OccupationId, OccupationId> merged) {
        this.byId = Map.copyOf(byId);
        this.byTitle = Map.copyOf(byTitle);
        this.groupNames = Map.copyOf(groupNames);
        this.merged = Map.copyOf(merged);
        this.byMinorGroup =
                byId.keySet().stream().collect(Collectors.groupingBy(OccupationId::minorGroup));
        this.neighbours = new HashMap<>();
        byId.values().forEach(this::linkNeighbours);
    }

    /** Whoever names a neighbour is one: people move both ways. */
    private void linkNeighbours(Occupation one) {
        for (Occupation.Neighbour other : one.neighbours()) {
            neighbours.computeIfAbsent(one.id(), absent -> new HashSet<>()).add(other.id());
            neighbours.computeIfAbsent(other.id(), absent -> new HashSet<>()).add(one.id());
        }
    }

    /** The id under which an occupation is known today: another one if it was merged into that. */
    public OccupationId current(OccupationId id) {
        return merged.getOrDefault(id, id);
    }

    public Optional<Occupation> find(OccupationId id) {
        return Optional.ofNullable(byId.get(current(id)));
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
        return find(id).map(Occupation::name).orElse(id.value());
    }

    /** Chinese name of a 小类 or 细类 code. */
    public Optional<String> findGroupName(String code) {
        return Optional.ofNullable(groupNames.get(code));
    }

    /** How near two occupations are; symmetric. */
    public Kinship kinship(OccupationId one, OccupationId other) {
        return currentKinship(current(one), current(other));
    }

    private Kinship currentKinship(OccupationId one, OccupationId other) {
        if (one.equals(other)) {
            return Kinship.SAME;
        }
        if (neighboursOf(one).contains(other)) {
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

    /**
     * Every occupation with a kinship above {@link Kinship#NONE}, the occupation itself among them;
     * empty for an unknown one.
     */
    public Map<OccupationId, Kinship> kin(OccupationId occupation) {
        OccupationId id = current(occupation);
        Map<OccupationId, Kinship> kin = new HashMap<>();
        if (byId.containsKey(id)) {
            neighboursOf(id).forEach(other -> kin.put(other, kinship(id, other)));
            byMinorGroup
                    .getOrDefault(id.minorGroup(), List.of())
                    .forEach(other -> kin.put(other, kinship(id, other)));
        }
        return kin;
    }

    private Set<OccupationId> neighboursOf(OccupationId id) {
        return neighbours.getOrDefault(id, Set.of());
    }
}
