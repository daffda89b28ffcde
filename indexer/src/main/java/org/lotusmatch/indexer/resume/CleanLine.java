package org.lotusmatch.indexer.resume;

import java.util.regex.Pattern;

/** A line without what only decorates it: bullets, numbers of lists, markup, spaced-out letters. */
final class CleanLine {
    private static final Pattern MARKUP = Pattern.compile("\\*\\*|__|`");
    private static final Pattern BULLET =
            Pattern.compile("^[\\s•●○■□◆◇▪▫▶►➢➤※★☆◎·∙*#>✓✔√┌┐└┘├│─—–-]+(?=[^\\d\\s]|\\d)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:\\d{1,2}(?:[、)）]|[.．](?![\\d]))|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]"
                            + "|[一二三四五六七八九十]{1,3}[、.．]|\\d\\.\\d{1,2}\\s+(?=(?:19|20)\\d\\d))\\s*");
    private static final Pattern SPACED_OUT =
            Pattern.compile("^(?:\\p{IsHan}[ \\u3000]+){2,}\\p{IsHan}[:：]?$");
    private static final Pattern SPACED_LABEL =
            Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})[ \\u3000]+(\\p{IsHan})(?=\\s*[:：])");
    private static final Pattern TRAILING = Pattern.compile("[\\s─—=_┐┘]+$");

    private CleanLine() {}

    static String clean(String line) {
        String plain = MARKUP.matcher(line).replaceAll("");
        plain = BULLET.matcher(plain).replaceFirst("");
        plain = NUMBER.matcher(plain).replaceFirst("");
        plain = SPACED_LABEL.matcher(plain).replaceAll("$1$2");
        plain = TRAILING.matcher(plain).replaceFirst("");
        return SPACED_OUT.matcher(plain).matches()
                ? plain.replaceAll("[ \\u3000]", "")
                : plain.strip();
    }
}
