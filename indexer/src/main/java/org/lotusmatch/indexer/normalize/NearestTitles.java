package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the titles that share most with other words, whatever their order: pairs of ideographs and
 * Latin words, each weighted by how few titles have it (Spärck Jones 1972). Immutable; some ten
 * microseconds a call.
 */
final class NearestTitles {
    private static final double WEIGHT_OF_SINGLE_IDEOGRAPH = 0.35;

    /** What a title says beyond the words counts more against it than what it leaves out. */
    private static final double WEIGHT_OF_TITLE = 0.6;

    private static final double LEAST_NEARNESS = 0.4;
    private static final int SHORT_TITLE = 2;
    private static final double LEAST_SHARE = 0.2;

    /** Pieces in more titles than this tell too little to look for: 工程, 员. */
    private static final int MOST_TELLING = 150;

    private static final Comparator<Piece> RAREST_FIRST =
            Comparator.comparingInt(piece -> piece.in.length);

    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::nearness).reversed().thenComparing(Near::words);

    private final List<Title> titles = new ArrayList<>();
    private final Map<String, Piece> pieces = new HashMap<>();

    /**
     * @param words folded title to occupation
     */
    NearestTitles(Map<String, Occupation> words) {
        List<String> sorted = words.keySet().stream().sorted().toList();
        Map<String, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (String piece : piecesOf(sorted.get(i))) {
                having.computeIfAbsent(piece, absent -> new ArrayList<>()).add(i);
            }
        }
        having.forEach((piece, in) -> pieces.put(piece, Piece.of(piece, in, sorted.size())));
        new TreeMap<>(words)
                .forEach(
                        (title, occupation) ->
                                titles.add(new Title(title, occupation, weigh(title))));
    }

    /**
     * A part of titles.
     *
     * @param weight the larger the rarer
     * @param in indexes of the titles that have it
     */
    private record Piece(double weight, int[] in) {
        static Piece of(String words, List<Integer> in, int all) {
            double rarity = Math.log((all + 1.0) / in.size());
            return new Piece(
                    words.length() == 1 ? WEIGHT_OF_SINGLE_IDEOGRAPH * rarity : rarity,
                    in.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /**
     * @param weight of all its pieces
     */
    private record Title(String words, Occupation occupation, double weight) {}

    /**
     * A title that is near.
     *
     * @param words the title, folded
     * @param nearness in [0, 1]; 1 = the same pieces
     */
    record Near(String words, Occupation occupation, double nearness) {}

    /** At most {@code most}, nearest first, each occupation once. */
    List<Near> find(String folded, int most) {
        float[] shared = new float[titles.size()];
        List<Piece> known =
                piecesOf(folded).stream()
                        .map(pieces::get)
                        .filter(Objects::nonNull)
                        .sorted(RAREST_FIRST)
                        .toList();
        List<Integer> touched = new ArrayList<>();
        for (Piece piece : known) {
            boolean telling = piece.in.length <= MOST_TELLING;
            for (int title : piece.in) {
                if (telling && shared[title] == 0) {
                    touched.add(title);
                }
                shared[title] += telling || shared[title] > 0 ? (float) piece.weight : 0;
            }
        }
        Set<OccupationId> seen = new HashSet<>();
        return near(touched, shared, weigh(folded)).stream()
                .filter(near -> seen.add(near.occupation().id()))
                .limit(most)
                .toList();
    }

    /**
     * At most {@code most} titles that share anything, those that share most first; short ones
     * first of equals.
     */
    List<Near> sharing(String folded, int most) {
        double[] shared = new double[titles.size()];
        for (String words : piecesOf(folded)) {
            Piece piece = pieces.get(words);
            if (piece != null) {
                for (int title : piece.in) {
                    shared[title] += piece.weight;
                }
            }
        }
        return IntStream.range(0, shared.length)
                .filter(title -> shared[title] > 0)
                .mapToObj(title -> shortened(titles.get(title), shared[title]))
                .sorted(NEAREST_FIRST)
                .limit(most)
                .toList();
    }

    /** Not in [0, 1]; only the order counts. */
    private static Near shortened(Title title, double shared) {
        return new Near(
                title.words,
                title.occupation,
                shared / Math.sqrt(SHORT_TITLE + title.words.length()));
    }

    private List<Near> near(List<Integer> touched, float[] shared, double weight) {
        List<Near> near = new ArrayList<>();
        for (int i : touched) {
            Title title = titles.get(i);
            if (shared[i] > LEAST_SHARE * weight && shared[i] > LEAST_SHARE * title.weight) {
                double nearness =
                        Math.pow(shared[i] / title.weight, WEIGHT_OF_TITLE)
                                * Math.pow(shared[i] / weight, 1 - WEIGHT_OF_TITLE);
                if (nearness > LEAST_NEARNESS) {
                    near.add(new Near(title.words, title.occupation, Math.min(1, nearness)));
                }
            }
        }
        near.sort(NEAREST_FIRST);
        return near;
    }

    /** Weight of what no title has: half of what a single one has, since it may be noise. */
    private double rarest() {
        return Math.log(titles.size()) / 2;
    }

    private double weigh(String title) {
        double weight = 0;
        for (String words : piecesOf(title)) {
            Piece piece = pieces.get(words);
            weight += piece == null ? rarest() : piece.weight;
        }
        return weight;
    }

    /** Single ideographs, pairs of neighbours, and whole runs of Latin letters and digits. */
    static Set<String> piecesOf(String folded) {
        Set<String> pieces = new HashSet<>();
        int at = 0;
        while (at < folded.length()) {
            int end = at;
            while (end < folded.length() && isLatin(folded.charAt(end))) {
                end++;
            }
            if (end > at) {
                pieces.add(folded.substring(at, end) + " ");
            } else {
                addIdeograph(folded, at, pieces);
            }
            at = Math.max(end, at + 1);
        }
        return pieces;
    }

    private static void addIdeograph(String folded, int at, Set<String> pieces) {
        if (!Character.isIdeographic(folded.charAt(at))) {
            return;
        }
        pieces.add(folded.substring(at, at + 1));
        if (at + 1 < folded.length() && Character.isIdeographic(folded.charAt(at + 1))) {
            pieces.add(folded.substring(at, at + 2));
        }
    }

    private static boolean isLatin(char c) {
        return WordBoundary.isLatin(c) || (c >= '0' && c <= '9') || "+#.".indexOf(c) >= 0;
    }
}
