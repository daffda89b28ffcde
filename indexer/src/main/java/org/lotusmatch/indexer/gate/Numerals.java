package org.lotusmatch.indexer.gate;

/** Numbers below a hundred in digits or as 三十五, 廿五, 卅. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    private Numerals() {}

    /**
     * @param words nothing but such a number
     */
    static int parse(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        String tens = words.replace("廿", "二十").replace("卅", "三十");
        int ten = tens.indexOf('十');
        int high = ten == 0 ? 1 : DIGITS.indexOf(tens.charAt(0));
        int low = ten == tens.length() - 1 ? 0 : DIGITS.indexOf(tens.charAt(ten + 1));
        return TEN * high + low;
    }
}
