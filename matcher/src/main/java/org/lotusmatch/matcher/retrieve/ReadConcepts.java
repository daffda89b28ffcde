package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.search.SoughtConcept;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The concepts that a reader names in a search. Thread-safe. */
public final class ReadConcepts {
    /** A reader separates words by blanks and commas; a title may hold a blank itself. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,，、;；]+");

    private final Taxonomy taxonomy;
    private final ConceptNeighbours neighbours;

    public ReadConcepts(Taxonomy taxonomy, ConceptNeighbours neighbours) {
        this.taxonomy = taxonomy;
        this.neighbours = neighbours;
    }

    /** Of the whole text if it is a title or skill, otherwise of each of its words that is one. */
    public List<SoughtConcept> of(String text) {
        return concept(text)
                .map(List::of)
                .orElseGet(
                        () ->
                                SEPARATORS
                                        .splitAsStream(text)
                                        .map(this::concept)
                                        .flatMap(Optional::stream)
                                        .toList());
    }

    private Optional<SoughtConcept> concept(String words) {
        Stream<SoughtConcept> found =
                Stream.concat(
                        taxonomy.occupations().findByTitle(words).stream()
                                .map(occupation -> neighbours.occupation(occupation.id())),
                        taxonomy.skills().findByWords(words).stream()
                                .map(skill -> neighbours.shows(skill.id(), 1)));
        return found.findFirst();
    }
}
