package org.lotusmatch.matcher.title;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.text.ByteVector;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TitleSpace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.stream.Stream;

/**
 * Makes job titles ready for comparing: the cosine of their vectors, the likeness of the
 * occupations that they may mean, and whether one is the head of the other. Remembers the titles
 * seen lately. Thread-safe.
 */
public final class TitleMatcher {
    private final TitleSpace space;
    private final OccupationLikeness likeness;
    private final OccupationLinks links;
    private final TitleEndings endings;
    private final TitleForms seen = new TitleForms();

    /** Takes seconds where the space was not fitted on these titles, else a few tenths. */
    public TitleMatcher(OccupationGraph graph, TitleSpace space) {
        this.space = space;
        List<Occupation> occupations =
                graph.all().stream()
                        .filter(occupation -> !occupation.skills().isEmpty())
                        .sorted(Comparator.comparing(Occupation::id))
                        .toList();
        List<String> titles = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < occupations.size(); i++) {
            for (String title : titles(occupations.get(i))) {
                titles.add(title);
                owners.add(i);
            }
        }
        likeness = OccupationLikeness.of(graph, occupations);
        endings = new TitleEndings(titles);
        int[] numbers = owners.stream().mapToInt(Integer::intValue).toArray();
        links = new OccupationLinks(space.encode(titles), numbers, occupations.size());
    }

    private static List<String> titles(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.name()), occupation.aliases().stream())
                .map(Words::fold)
                .distinct()
                .toList();
    }

    /** About two milliseconds for a title not seen lately. */
    public TitleForm form(String title) {
        return forms(List.of(title)).getFirst();
    }

    /** In the order given; titles not seen lately are encoded all at once. */
    public List<TitleForm> forms(List<String> titles) {
        List<String> folded = titles.stream().map(Words::fold).toList();
        Map<String, TitleForm> forms = new HashMap<>();
        SequencedCollection<String> unseen = new LinkedHashSet<>();
        for (String title : folded) {
            seen.find(title)
                    .ifPresentOrElse(form -> forms.put(title, form), () -> unseen.add(title));
        }
        List<String> fresh = List.copyOf(unseen);
        List<Embedding> vectors = space.encode(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            TitleForm form = form(fresh.get(i), vectors.get(i));
            seen.keep(form);
            forms.put(form.folded(), form);
        }
        return folded.stream().map(forms::get).toList();
    }

    private TitleForm form(String folded, Embedding vector) {
        return new TitleForm(
                folded,
                endings.rarity(folded),
                ByteVector.of(vector),
                links.of(vector.toArray()),
                likeness);
    }
}
