package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Reads place names from left to right, each narrowing the one before: 湘潭市, 岳塘区. Where several
 * places are listed (雨湖区、岳塘区) the place is the one around them. Names inside roads and firms (中山路,
 * 长沙银行) are passed over. Thread-safe.
 */
final class ReadPlace {
    private static final Pattern NAME_OF_SOMETHING_ELSE =
            Pattern.compile(
                    "^(?:[东西南北中一二三四五]{0,2}(?:大?路|大?街(?!道)|大?道|巷|弄|里)"
                            + "|大厦|广场|商城|公园|大学|学院|医院|银行|商会|国际|酒店|宾馆|大桥|小区|花园|科技|集团|公司"
                            + "|建材|酒家|新村|社区|村).*");

    private static final int LONGEST_WORDS = 120;

    private final WordFinder<List<Place>> finder;
    private final ChoosePlace choose = new ChoosePlace();
    private final Map<String, Remembered<Optional<Place>>> known = new ConcurrentHashMap<>();

    ReadPlace(Gazetteer gazetteer) {
        this.finder = new WordFinder<>(PlaceNames.of(gazetteer));
    }

    /**
     * The narrowest place that the words name.
     *
     * @param within where the words are known to lie, null if nowhere in particular
     * @return empty if no name was understood
     */
    Optional<Place> read(String words, @Nullable DivisionCode within) {
        return known.computeIfAbsent(within == null ? "" : within.value(), this::readingWithin)
                .of(words);
    }

    private Remembered<Optional<Place>> readingWithin(String code) {
        DivisionCode within = code.isEmpty() ? null : new DivisionCode(code);
        return new Remembered<>(words -> readAnew(words, within));
    }

    private Optional<Place> readAnew(String words, @Nullable DivisionCode within) {
        List<Match<List<Place>>> left = new ArrayList<>(names(words));
        Place found = narrow(words, left, null, within);
        if (found != null && !left.isEmpty()) {
            found = narrow(words, left, found, found.division());
        }
        return Optional.ofNullable(found);
    }

    /** Whether the words are a place name and nothing else, or a name, a dash and more: 东莞-南城区. */
    boolean isName(String words) {
        return names(words).stream()
                .filter(name -> name.start() == 0)
                .anyMatch(name -> name.end() == words.length() || words.charAt(name.end()) == '-');
    }

    private List<Match<List<Place>>> names(String given) {
        String words = LongText.cut(given, LONGEST_WORDS);
        return finder.findLongest(FoldedText.of(words)).stream()
                .filter(name -> !isPartOfOtherName(words, name.end(), name.value()))
                .toList();
    }

    /** Removes from {@code left} the names that were understood; all of them once a list begins. */
    private @Nullable Place narrow(
            String words,
            List<Match<List<Place>>> left,
            @Nullable Place start,
            @Nullable DivisionCode within) {
        Place found = start;
        DivisionCode frame = within;
        int end = 0;
        for (Match<List<Place>> name : List.copyOf(left)) {
            if (found != null && PlaceWords.isListed(words, name.start())) {
                left.clear();
                return ListedPlaces.around(found, name.value());
            }
            PlaceWords.Setting setting = PlaceWords.settingOf(words, name, end, frame != null);
            Place place = choose.among(name.value(), frame, setting).orElse(null);
            if (place != null) {
                found = place;
                frame = place.division();
                end = name.end();
                left.remove(name);
            }
        }
        return found;
    }

    private static boolean isPartOfOtherName(String words, int end, List<Place> places) {
        return places.stream().anyMatch(Place::isShort)
                && NAME_OF_SOMETHING_ELSE.matcher(words.substring(end)).matches();
    }
}
