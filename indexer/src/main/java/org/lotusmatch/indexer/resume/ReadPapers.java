package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads certificates and licences; awards and school leaving papers are none. */
final class ReadPapers {
    private static final Pattern DATE =
            Pattern.compile(
                    "^(?:19|20)\\d{2}[年./-]?(?:\\d{1,2})?(?:月)?[./-]?\\s*|[(（](?:19|20)\\d{2}[^)）]*[)）]$");
    private static final Pattern GOT = Pattern.compile("^(?:持有?|取得|获得?|考取|通过|拥有|有)(?=\\S{2})");
    private static final Pattern NO_PAPER =
            Pattern.compile(
                    ".*(?:奖|优秀|三好|标兵|先进|荣誉|毕业证|学位证|身份证|结婚证|称号|论文).*|无|暂无|(?:19|20)\\d{2}.*");
    private static final Pattern CLASS =
            Pattern.compile("([ABC][1-3]|[DE])(?:照|驾照|驾驶证)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 40;

    /** Each once, in the order of the text. */
    List<ResumeValue> read(List<Entry> entries) {
        Map<String, ResumeValue> papers = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.is(Label.CERTIFICATE) || entry.isPlainIn(Section.CERTIFICATES)) {
                Segments.of(entry.text().replace('、', '，')).forEach(part -> add(part, papers));
            } else if (entry.is(Label.LICENCE)) {
                licences(entry.text(), papers);
            }
        }
        return List.copyOf(papers.values());
    }

    private static void licences(String text, Map<String, ResumeValue> papers) {
        for (String part : Segments.of(text.replace('、', '，'))) {
            boolean bare = CLASS.matcher(part).matches();
            add(bare ? CLASS.matcher(part).replaceFirst("$1驾驶证") : part, papers);
        }
    }

    private static void add(String part, Map<String, ResumeValue> papers) {
        String plain = DATE.matcher(part.strip()).replaceAll("").strip();
        plain = GOT.matcher(plain).replaceFirst("").strip();
        if (plain.length() >= 2
                && plain.length() <= LONGEST
                && !NO_PAPER.matcher(plain).matches()) {
            papers.putIfAbsent(plain, new ResumeValue(RawField.CERTIFICATES, plain, part.strip()));
        }
    }
}
