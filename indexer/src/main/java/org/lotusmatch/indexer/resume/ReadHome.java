package org.lotusmatch.indexer.resume;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads where the person lives, down to the district or town; street and number are left out. */
final class ReadHome {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "((?:\\p{IsHan}{2,7}?(?:省|自治区))?(?:\\p{IsHan}{2,7}?(?:市|自治州))?"
                        + "(?:\\p{IsHan}{1,8}?(?:(?<![小社])区|县|市))?(?:\\p{IsHan}{1,8}?(?:镇|乡))?)(.*)");
    private static final Pattern LIVES =
            Pattern.compile("(?:现居住?于?|现住|家住|居住于|居住在|住在|住|坐标)\\s*[:：]?\\s*(\\p{IsHan}{2,20})");
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z ,.'-]{1,60}");
    private static final int LONGEST_BARE = 12;
    private static final int LONGEST_CITY = 4;

    private final Understanding understanding;

    ReadHome(Understanding understanding) {
        this.understanding = understanding;
    }

    /**
     * @param place district or town
     * @param words on which it rests
     * @param hasStreet whether an address went on with street and number
     */
    record Home(String place, String words, boolean hasStreet) {}

    Optional<Home> find(List<Entry> entries) {
        return Stream.of(labelled(entries), said(entries), bare(entries))
                .flatMap(homes -> homes)
                .findFirst();
    }

    private Stream<Home> labelled(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.is(Label.HOME))
                .flatMap(entry -> home(entry.text()).or(() -> inLatin(entry.text())).stream());
    }

    /** Taken as it is: the gazetteer knows Chinese names, and the person will see it. */
    private static Optional<Home> inLatin(String words) {
        return LATIN.matcher(words).matches()
                ? Optional.of(new Home(words, words, false))
                : Optional.empty();
    }

    private Stream<Home> said(List<Entry> entries) {
        return entries.stream()
                .filter(
                        entry ->
                                entry.section() == Section.PERSONAL
                                        || entry.section() == Section.WISHES)
                .map(entry -> LIVES.matcher(entry.text()))
                .filter(Matcher::find)
                .flatMap(found -> home(found.group(1)).stream());
    }

    private Stream<Home> bare(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.isPlainIn(Section.PERSONAL))
                .flatMap(entry -> Segments.of(entry.text()).stream())
                .map(segment -> BEFORE.matcher(segment).replaceFirst(""))
                .filter(segment -> segment.length() >= 2 && segment.length() <= LONGEST_BARE)
                .filter(ReadHome::looksLikePlace)
                .filter(segment -> understanding.occupation(segment) == 0)
                .flatMap(segment -> home(segment).stream());
    }

    /** The place parser also finds a place within other words. */
    private static boolean looksLikePlace(String segment) {
        Matcher address = ADDRESS.matcher(segment);
        return segment.length() <= LONGEST_CITY
                || (address.matches() && address.group(1).length() == segment.length());
    }

    private Optional<Home> home(String words) {
        Matcher address = ADDRESS.matcher(words);
        if (address.matches() && !address.group(1).isEmpty()) {
            String rest = address.group(2).strip();
            return place(address.group(1), !rest.isEmpty());
        }
        boolean hasNumber = words.chars().anyMatch(Character::isDigit);
        return hasNumber ? Optional.empty() : place(words, false);
    }

    private Optional<Home> place(String words, boolean hasStreet) {
        return understanding.isPlace(words)
                ? Optional.of(new Home(words, words, hasStreet))
                : Optional.empty();
    }
}
