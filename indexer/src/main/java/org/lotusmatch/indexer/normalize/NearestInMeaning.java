package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Understands everyday words by their meaning: 看牙的 is a 牙医. Of the titles that share letters with
 * the words it takes those whose vectors are nearest, which costs {@value #CANDIDATES} short
 * encodings, tens of milliseconds; comparing with every title finds hardly more. Thread-safe.
 */
final class NearestInMeaning {
    private static final int CANDIDATES = 24;

    /**
     * Cosine from which a link is taken at {@link LinkOccupation#LEAST_CONFIDENCE}. Chosen for
     * bge-small-zh-v1.5 on fifty titles in people's own words: four of five above it are right.
     */
    private static final double LEAST_COSINE = 0.75;

    /** Confidence per cosine, so that everything below is too doubtful to be taken. */
    private static final double CONFIDENCE = LinkOccupation.LEAST_CONFIDENCE / LEAST_COSINE;

    private static final double MOST_CONFIDENCE = 0.65;

    private final NearestTitles titles;
    private final TextEncoder encoder;

    NearestInMeaning(NearestTitles titles, TextEncoder encoder) {
        this.titles = titles;
        this.encoder = encoder;
    }

    /** Each occupation once, surest first; none if no title shares a letter. */
    List<OccupationLink> find(String folded) {
        List<NearestTitles.Near> near = titles.sharing(folded, CANDIDATES);
        if (near.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        texts.add(folded);
        near.forEach(title -> texts.add(title.words()));
        List<Embedding> vectors = encoder.encodeDocuments(texts);
        List<OccupationLink> links = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            double cosine = vectors.getFirst().cosine(vectors.get(i + 1));
            links.add(
                    new OccupationLink(
                            near.get(i).occupation().id(),
                            Math.clamp(cosine * CONFIDENCE, 0, MOST_CONFIDENCE),
                            near.get(i).words()));
        }
        links.sort(
                Comparator.comparingDouble(OccupationLink::confidence)
                        .reversed()
                        .thenComparing(OccupationLink::matched));
        Set<OccupationId> seen = new HashSet<>();
        return links.stream().filter(link -> seen.add(link.id())).toList();
    }
}
