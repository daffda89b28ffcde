package org.lotusmatch.matcher.suggest;

/** Whether two words differ by one letter: another one, one more, or two exchanged. */
final class OneEdit {
    private OneEdit() {}

    static boolean apart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (one.length() == other.length()) {
            return rest(one, same + 1, other, same + 1) || exchanged(one, other, same);
        }
        return one.length() > other.length()
                ? rest(one, same + 1, other, same)
                : rest(one, same, other, same + 1);
    }

    private static boolean exchanged(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && rest(one, at + 2, other, at + 2);
    }

    private static boolean rest(String one, int from, String other, int otherFrom) {
        return one.length() - from == other.length() - otherFrom
                && one.regionMatches(from, other, otherFrom, one.length() - from);
    }
}
