package org.lotusmatch.indexer.duplicate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of single sites of an employer in a title or description: 河西店, 二号厂区, 建设路12号. With the
 * letters in front, since nothing says where a Chinese name begins.
 */
final class SiteNames {
    private static final List<String> ENDS =
            List.of(
                    "店", "校区", "厂区", "院区", "园区", "网点", "站点", "营业部", "项目部", "支行", "分行", "分公司", "分校",
                    "车间", "广场", "大厦", "号楼", "号");

    /** Last letters of {@link #ENDS}: a text is read once, and most of its letters are none. */
    private static final String LAST = "店区点部行司校间场厦楼号";

    private static final int LETTERS_IN_FRONT = 4;

    private SiteNames() {}

    /** Of folded texts. */
    static Set<String> in(String... texts) {
        Set<String> names = new TreeSet<>();
        for (String text : texts) {
            for (int i = 1; i < text.length(); i++) {
                if (LAST.indexOf(text.charAt(i)) >= 0) {
                    addNameBefore(text, i + 1, names);
                }
            }
        }
        return names;
    }

    /** Each names a site that the other does not. */
    static boolean contradict(Set<String> some, Set<String> others) {
        return !some.containsAll(others) && !others.containsAll(some);
    }

    private static void addNameBefore(String text, int end, Set<String> names) {
        for (String last : ENDS) {
            int from = end - last.length();
            if (from > 0 && text.startsWith(last, from)) {
                int start = start(text, from);
                if (start < from) {
                    names.add(text.substring(start, end));
                }
                return;
            }
        }
    }

    private static int start(String text, int from) {
        int start = from;
        while (start > 0
                && from - start < LETTERS_IN_FRONT
                && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
