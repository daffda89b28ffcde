package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.taxonomy.TsvFile;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels and headings that résumés have, from {@code lotus/resume/*.tsv}. Immutable. */
final class ResumeWords {
    private static final String FOLDER = "lotus/resume/";

    /** Decoration around a heading: 【教育背景】, ◆技能◆, Skills:. */
    private static final Pattern DECORATION =
            Pattern.compile("[\\s【】\\[\\]《》<>「」()（）{}:：*#=_~·•●○■□◆◇▪▶►★☆|┌┐└┘─—-]+");

    private final Map<String, Label> labels;
    private final Map<String, Section> headings;
    private final Pattern labelled;

    private ResumeWords(Map<String, Label> labels, Map<String, Section> headings) {
        this.labels = Map.copyOf(labels);
        this.headings = Map.copyOf(headings);
        this.labelled = labelled(labels.keySet().stream());
    }

    static ResumeWords load() {
        return new ResumeWords(
                read("labels.tsv", "label", Label::valueOf),
                read("headings.tsv", "section", Section::valueOf));
    }

    private static <T> Map<String, T> read(String file, String column, Function<String, T> kind) {
        Map<String, T> words = new HashMap<>();
        for (TsvFile.Row row : TsvFile.read(FOLDER + file, column, "words")) {
            for (String word : row.list(1)) {
                if (words.putIfAbsent(Words.fold(word), kind.apply(row.cell(0))) != null) {
                    throw row.problem("\"" + word + "\" has two meanings");
                }
            }
        }
        return words;
    }

    /**
     * A label and its colon, where no other word runs into it; blanks may stand between letters.
     */
    private static Pattern labelled(java.util.stream.Stream<String> words) {
        String any =
                words.sorted(Comparator.comparingInt(String::length).reversed())
                        .map(ResumeWords::spaced)
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + any + ")\\s*[:：]\\s*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spaced(String word) {
        return word.chars()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\s*"));
    }

    Optional<Label> label(String words) {
        return Optional.ofNullable(labels.get(Words.fold(words)));
    }

    /** Finds labels with their colons; group 1 is the label. */
    Pattern labelled() {
        return labelled;
    }

    /** The section that a line heads; 教育背景 / EDUCATION is one heading in two languages. */
    Optional<Section> heading(String line) {
        return section(line)
                .or(
                        () ->
                                Pattern.compile("[/|｜]")
                                        .splitAsStream(line)
                                        .map(this::section)
                                        .reduce(
                                                (one, other) ->
                                                        one.equals(other) ? one : Optional.empty())
                                        .orElse(Optional.empty()))
                .or(() -> bilingual(line));
    }

    /** 教育背景 EDUCATION. */
    private Optional<Section> bilingual(String line) {
        String han = line.replaceAll("[A-Za-z]", "");
        String latin = line.replaceAll("\\p{IsHan}", "");
        return han.length() == line.length() || latin.length() == line.length()
                ? Optional.empty()
                : section(han).filter(found -> section(latin).isPresent());
    }

    private Optional<Section> section(String words) {
        return Optional.ofNullable(
                headings.get(Words.fold(DECORATION.matcher(words).replaceAll(""))));
    }
}
