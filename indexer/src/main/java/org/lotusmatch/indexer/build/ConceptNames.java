package org.lotusmatch.indexer.build;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Concepts as the words by which people look for them, and as the keywords by which they are
 * filtered.
 */
final class ConceptNames {
    private final Taxonomy taxonomy;
    private final Gazetteer gazetteer;

    ConceptNames(Taxonomy taxonomy, Gazetteer gazetteer) {
        this.taxonomy = taxonomy;
        this.gazetteer = gazetteer;
    }

    /** Name and aliases of the titles' occupations, and the names of the skills. */
    List<String> words(List<JobTitle> titles, Stream<SkillId> skills) {
        Set<String> words = new LinkedHashSet<>();
        for (JobTitle title : titles) {
            OccupationLink link = title.occupation();
            if (link != null) {
                taxonomy.occupations()
                        .find(link.id())
                        .ifPresent(
                                occupation -> {
                                    words.add(occupation.name());
                                    words.addAll(occupation.aliases());
                                });
            }
        }
        skills.map(taxonomy.skills()::name).forEach(words::add);
        return List.copyOf(words);
    }

    String occupationName(JobTitle title) {
        OccupationLink link = title.occupation();
        return link == null ? "" : taxonomy.occupations().name(link.id());
    }

    String placeName(@Nullable DivisionCode division) {
        return division == null ? "" : gazetteer.fullName(division);
    }

    /** Skill ids as they are today, whatever they were when the record was stored. */
    Set<String> skillKeywords(Stream<SkillId> skills) {
        return skills.map(taxonomy.skills()::current)
                .map(SkillId::value)
                .collect(Collectors.toSet());
    }

    /** Occupation ids with their wider codes. */
    Set<String> occupationKeywords(List<JobTitle> titles) {
        Set<String> keywords = new LinkedHashSet<>();
        for (JobTitle title : titles) {
            OccupationLink link = title.occupation();
            if (link != null) {
                OccupationId id = taxonomy.occupations().current(link.id());
                keywords.addAll(List.of(id.value(), id.code(), id.unitGroup(), id.minorGroup()));
            }
        }
        return keywords;
    }

    /** The division and all wider ones. */
    static Set<String> divisionKeywords(@Nullable DivisionCode division) {
        Set<String> keywords = new LinkedHashSet<>();
        if (division != null) {
            division.selfAndWider().forEach(code -> keywords.add(code.value()));
        }
        return keywords;
    }
}
