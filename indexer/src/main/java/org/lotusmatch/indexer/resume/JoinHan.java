package org.lotusmatch.indexer.resume;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out the single spaces that Tesseract puts between Han characters; wider gaps stay. */
final class JoinHan {
    private static final Pattern GAP =
            Pattern.compile("(?<=[\\p{IsHan}：，。；、（）]) (?=[\\p{IsHan}：，。；、（）])");

    private JoinHan() {}

    static List<String> join(List<String> lines) {
        return lines.stream().map(line -> GAP.matcher(line).replaceAll("")).toList();
    }
}
