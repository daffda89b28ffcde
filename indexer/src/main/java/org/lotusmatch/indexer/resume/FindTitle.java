package org.lotusmatch.indexer.resume;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title of a job beside its period, else in the header lines after it, else before. */
final class FindTitle {
    private static final int LONGEST = 30;
    private static final int LONGEST_HEADER = 60;
    private static final int NEAR = 2;
    private static final Pattern TOOK_OFFICE = Pattern.compile("^(?:担任|任职|任|从事|职务是|当)\\s*(?=\\S)");
    private static final Pattern DURATION_OR_STAFF =
            Pattern.compile("[(（]?(?:\\d+年)?(?:\\d+个?月)?[)）]?|.*\\d+人|管\\d.*");
    private static final Pattern SENTENCE = Pattern.compile("[，。；、,;]");

    private final Understanding understanding;

    FindTitle(Understanding understanding) {
        this.understanding = understanding;
    }

    /**
     * @param beside the rest of the period's line
     * @param at index of the period's entry
     */
    Optional<String> near(String beside, int at, List<Entry> work) {
        return best(beside).or(() -> search(work, at, 1)).or(() -> search(work, at, -1));
    }

    /** Up to the first line that is no header. */
    private Optional<String> search(List<Entry> work, int at, int step) {
        for (int distance = 1; distance <= NEAR; distance++) {
            int next = at + step * distance;
            if (next < 0 || next >= work.size() || !isHeader(work.get(next))) {
                return Optional.empty();
            }
            Optional<String> found = best(work.get(next).text());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isHeader(Entry entry) {
        return entry.label() == null
                && entry.text().length() <= LONGEST_HEADER
                && !SENTENCE.matcher(entry.text()).find()
                && FindPeriod.in(entry.text()).isEmpty();
    }

    /** The segment that is most surely a title. */
    private Optional<String> best(String text) {
        List<String> candidates =
                Segments.of(text).stream()
                        .map(segment -> TOOK_OFFICE.matcher(segment).replaceFirst(""))
                        .filter(this::mayBeTitle)
                        .toList();
        return candidates.stream()
                .filter(candidate -> understanding.occupation(candidate) > 0)
                .max(Comparator.comparingDouble(understanding::occupation))
                .or(() -> candidates.stream().findFirst());
    }

    private boolean mayBeTitle(String segment) {
        return segment.length() >= 2
                && segment.length() <= LONGEST
                && !DURATION_OR_STAFF.matcher(segment).matches()
                && (understanding.occupation(segment) == 1
                        || !(Organisation.isEmployer(segment)
                                || Organisation.isDepartment(segment)))
                && !understanding.isPay(segment);
    }
}
