package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.SoughtConcept;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Occupations and skills as concepts to look for: what the scorer would credit, at the worth that
 * it would. Thread-safe.
 */
public final class ConceptNeighbours {
    private final Taxonomy taxonomy;
    private final Map<SkillId, Map<String, Double>> shownBy = new HashMap<>();

    public ConceptNeighbours(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        taxonomy.skills().all().forEach(held -> addWhatShows(held.id()));
    }

    private void addWhatShows(SkillId held) {
        taxonomy.skills()
                .credits(held)
                .forEach(
                        (asked, credit) ->
                                shownBy.computeIfAbsent(asked, absent -> new HashMap<>())
                                        .put(held.value(), credit));
    }

    /**
     * The occupations that a title may mean, and their kin; empty if it was not understood.
     *
     * @param worth of the occupation itself if it is certain
     */
    public Optional<SoughtConcept> title(JobTitle title, double worth) {
        Map<String, Double> near = new HashMap<>();
        Stream.concat(Stream.ofNullable(title.occupation()), title.alternatives().stream())
                .filter(link -> link.confidence() > 0)
                .forEach(link -> addKin(near, link, worth));
        return concept(IndexField.OCCUPATION, near);
    }

    /** The occupation and its kin. */
    public SoughtConcept occupation(OccupationId occupation) {
        Map<String, Double> near = new HashMap<>();
        addKin(near, new OccupationLink(occupation, 1, ""), 1);
        return new SoughtConcept(IndexField.OCCUPATION, near);
    }

    /** Asked skills of which holding this one is worth something. */
    public SoughtConcept askedOf(SkillId held, double worth) {
        SkillId id = taxonomy.skills().current(held);
        Map<String, Double> near = new HashMap<>(Map.of(id.value(), worth));
        taxonomy.skills()
                .credits(id)
                .forEach((asked, credit) -> near.put(asked.value(), worth * credit));
        return new SoughtConcept(IndexField.SKILL, near);
    }

    /** Held skills that are worth something where this one is asked. */
    public SoughtConcept shows(SkillId asked, double worth) {
        SkillId id = taxonomy.skills().current(asked);
        Map<String, Double> near = new HashMap<>(Map.of(id.value(), worth));
        shownBy.getOrDefault(id, Map.of())
                .forEach((held, credit) -> near.put(held, worth * credit));
        return new SoughtConcept(IndexField.SKILL, near);
    }

    private void addKin(Map<String, Double> near, OccupationLink link, double worth) {
        double certain = worth * link.confidence();
        OccupationId id = taxonomy.occupations().current(link.id());
        near.merge(id.value(), certain, Math::max);
        taxonomy.occupations()
                .kin(id)
                .forEach(
                        (other, kinship) ->
                                near.merge(other.value(), certain * kinship.value(), Math::max));
    }

    private static Optional<SoughtConcept> concept(IndexField field, Map<String, Double> near) {
        return near.isEmpty() ? Optional.empty() : Optional.of(new SoughtConcept(field, near));
    }
}
