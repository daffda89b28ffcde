package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.record.Finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which quotes are marked in which part of a page: a finding's words in the field that it is about,
 * and anywhere if that field does not show them. Not thread-safe.
 */
final class QuotesByPlace {
    /** Any field that has no place of its own. */
    static final String ELSEWHERE = "";

    private final List<Finding> findings;
    private final Set<String> places = new HashSet<>();

    /** Numbers of findings whose own field shows their words. */
    private final Set<Integer> atHome = new HashSet<>();

    QuotesByPlace(List<Finding> findings) {
        this.findings = List.copyOf(findings);
        places.addAll(List.of("title", "pay", "employer", "place", "description"));
    }

    /** Says what a part of the page shows; call it for all parts before any is marked. */
    void place(String place, String text) {
        for (int i = 0; i < findings.size(); i++) {
            if (home(findings.get(i)).equals(place) && quote(i).isIn(text)) {
                atHome.add(i);
            }
        }
    }

    private String home(Finding finding) {
        return places.contains(finding.field()) ? finding.field() : ELSEWHERE;
    }

    private MarkedText.Quote quote(int i) {
        return new MarkedText.Quote(i + 1, findings.get(i).quote());
    }

    List<MarkedText.Piece> mark(String place, String text) {
        List<MarkedText.Quote> quotes = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (home(findings.get(i)).equals(place) || !atHome.contains(i)) {
                quotes.add(quote(i));
            }
        }
        return MarkedText.of(text, quotes);
    }
}
