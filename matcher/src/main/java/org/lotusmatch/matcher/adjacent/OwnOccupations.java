package org.lotusmatch.matcher.adjacent;

import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.taxonomy.Kinship;
import org.lotusmatch.domain.taxonomy.OccupationGraph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a person wishes for or has worked as, and what is near to it. */
final class OwnOccupations {
    /** Nearer than a common 中类, which holds a welder and a painter alike. */
    private static final double NEAR = Kinship.SAME_UNIT_GROUP.value();

    private final OccupationGraph graph;
    private final Map<OccupationId, String> words = new LinkedHashMap<>();

    OwnOccupations(OccupationGraph graph, TalentProfile profile) {
        this.graph = graph;
        Stream<JobTitle> worked = profile.experience().stream().map(WorkExperience::title);
        Stream.concat(profile.wishes().occupations().stream(), worked).forEach(this::add);
    }

    private void add(JobTitle title) {
        OccupationLink link = title.occupation();
        if (link != null) {
            words.putIfAbsent(graph.current(link.id()), title.words());
        }
    }

    /** One of the person's own and how near another is to it. */
    record Near(OccupationId own, String words, Kinship kinship) {}

    /** Others by their nearest own one. */
    Map<OccupationId, Near> near() {
        Map<OccupationId, Near> near = new HashMap<>();
        words.forEach(
                (own, said) ->
                        graph.kin(own)
                                .forEach(
                                        (other, kinship) -> {
                                            if (kinship.value() >= NEAR) {
                                                near.merge(
                                                        other,
                                                        new Near(own, said, kinship),
                                                        OwnOccupations::nearer);
                                            }
                                        }));
        near.keySet().removeAll(words.keySet());
        return near;
    }

    private static Near nearer(Near one, Near other) {
        return Comparator.<Near>comparingDouble(near -> near.kinship().value()).compare(other, one)
                        > 0
                ? other
                : one;
    }
}
