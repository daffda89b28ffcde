package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.major.Major;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The words by which majors and their classes are known, at each level. Filled by the loader. */
final class MajorWords {
    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]?");
    private static final Pattern MAJOR = Pattern.compile("(?:的?专业)+$");

    /** 计算机等相关专业, 机械类, 会计学及相近专业. */
    private static final Pattern WIDE = Pattern.compile("(?:及|和|或|与|等|其他|相关|相近|类似|类|大类|的|专业|方向)+$");

    private final Map<EducationLevel, Map<String, Major>> byLevel =
            new EnumMap<>(EducationLevel.class);
    private final Map<String, List<Major>> wide = new HashMap<>();

    void add(TsvFile.Row row, Major major) {
        Map<String, Major> words = byLevel.computeIfAbsent(major.level(), level -> new HashMap<>());
        for (String word : SkillFiles.folded(major.name(), major.aliases())) {
            Major other = words.put(word, major);
            if (other != null) {
                throw row.problem(
                        "\""
                                + word
                                + "\" belongs to "
                                + other.code().value()
                                + " already, at the same level");
            }
        }
    }

    void addWide(TsvFile.Row row, List<Major> covered) {
        for (String word : row.list(0)) {
            List<Major> others = new ArrayList<>(at(Words.fold(word), any -> true).values());
            others.addAll(wide.getOrDefault(Words.fold(word), List.of()));
            if (!others.isEmpty()) {
                throw row.problem(
                        "\""
                                + word
                                + "\" belongs to "
                                + others.getFirst().code().value()
                                + " already");
            }
            wide.put(Words.fold(word), List.copyOf(covered));
        }
    }

    /** Every word at a level with what it stands for. */
    Collection<Map<String, Major>> levels() {
        return byLevel.values();
    }

    /** As {@link MajorGraph#findByWords}. */
    Set<Major> find(String written) {
        String plain = BRACKETS.matcher(Words.fold(written)).replaceAll("");
        String name = MAJOR.matcher(plain).replaceFirst("");
        String core = WIDE.matcher(plain).replaceFirst("");
        Collection<Major> majors = core.equals(name) ? found(name) : foundWide(name, core);
        return Set.copyOf(majors.isEmpty() ? found(name) : majors);
    }

    private Collection<Major> found(String word) {
        return Objects.requireNonNullElseGet(wide.get(word), () -> at(word, any -> true).values());
    }

    /** A class where a level has one of this name, else the major of this name. */
    private Collection<Major> foundWide(String name, String core) {
        List<Major> covered = wide.get(core + "类");
        if (covered != null) {
            return covered;
        }
        Predicate<Major> isGroup = major -> major.code().isGroup();
        Map<EducationLevel, Major> best = new LinkedHashMap<>();
        for (String word : List.of(name, core + "类", core)) {
            at(word, isGroup).forEach(best::putIfAbsent);
        }
        at(core, any -> true).forEach(best::putIfAbsent);
        return best.values();
    }

    private Map<EducationLevel, Major> at(String word, Predicate<Major> wanted) {
        Map<EducationLevel, Major> found = new LinkedHashMap<>();
        byLevel.forEach(
                (level, words) -> {
                    Major major = words.get(word);
                    if (major != null && wanted.test(major)) {
                        found.put(level, major);
                    }
                });
        return found;
    }
}
