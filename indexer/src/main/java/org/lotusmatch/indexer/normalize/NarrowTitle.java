package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.Occupation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a narrower title made of a title and of words that stand elsewhere: 英语老师（少儿培训机构） is a
 * 少儿英语老师, 算法工程师-搜索推荐方向 a 推荐算法工程师. Immutable.
 */
final class NarrowTitle {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final String DIRECTION = "方向";

    /** What a department or a firm is called says nothing of the work: 文员（销售部）. */
    private static final Pattern UNIT =
            Pattern.compile("^(?:部|组|中心|事业|公司|集团|团队|科室?(?!学)|总监|经理|主管).*");

    /** By the core of the wider title and what is added to it. */
    private final Map<Key, Narrower> narrower = new HashMap<>();

    /**
     * @param titles folded title to occupation
     */
    NarrowTitle(Map<String, Occupation> titles) {
        Set<String> cores =
                titles.keySet().stream().map(TitleVariants::coreOf).collect(Collectors.toSet());
        titles.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> add(entry.getKey(), entry.getValue(), cores::contains));
    }

    private record Key(String core, String added) {}

    /**
     * A title that says more.
     *
     * @param added the words that make it narrower
     */
    record Narrower(String added, Occupation occupation) {}

    /**
     * The one that most is added to.
     *
     * @param title a folded title that is known
     * @param around the other words, folded
     */
    Optional<Narrower> find(String title, List<String> around) {
        String core = TitleVariants.coreOf(title);
        Narrower best = null;
        for (String words : around) {
            Narrower one = find(core, words);
            if (one != null && (best == null || one.added().length() > best.added().length())) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What begins a part is what the part is about: 少儿培训机构, but not PCB物料; or 搜索推荐方向. */
    private @Nullable Narrower find(String core, String words) {
        int direction = words.indexOf(DIRECTION);
        for (int length = Math.min(words.length(), LONGEST); length >= SHORTEST; length--) {
            Narrower one = narrower.get(new Key(core, words.substring(0, length)));
            boolean whole = WordBoundary.holds(words, 0, length);
            if (one != null && whole && !UNIT.matcher(words.substring(length)).matches()) {
                return one;
            }
            if (direction >= length) {
                one = narrower.get(new Key(core, words.substring(direction - length, direction)));
                if (one != null) {
                    return one;
                }
            }
        }
        return null;
    }

    private void add(String title, Occupation occupation, Predicate<String> isCore) {
        String core = TitleVariants.coreOf(title);
        for (int at = SHORTEST; at <= core.length() - SHORTEST; at++) {
            String front = core.substring(0, at);
            String back = core.substring(at);
            if (!isBetweenWords(core, at)) {
                continue;
            }
            if (isCore.test(back)) {
                narrower.putIfAbsent(new Key(back, front), new Narrower(front, occupation));
            }
            if (isCore.test(front)) {
                narrower.putIfAbsent(new Key(front, back), new Narrower(back, occupation));
            }
        }
    }

    /** Latin words are not cut in two. */
    private static boolean isBetweenWords(String core, int at) {
        return !(WordBoundary.isLatin(core.charAt(at - 1))
                && WordBoundary.isLatin(core.charAt(at)));
    }
}
