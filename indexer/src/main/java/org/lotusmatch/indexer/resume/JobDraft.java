package org.lotusmatch.indexer.resume;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A job while its lines are met. */
final class JobDraft {
    private static final int LONGEST_TITLE = 30;

    private boolean hasEmployer;
    private int periodAt;
    private @Nullable Period period;
    private @Nullable String title;
    private @Nullable String beside;
    private String words = "";

    /** Whether an entry belongs to the next job, since this one has its like already. */
    boolean isFullFor(Entry entry) {
        return (period != null && FindPeriod.in(entry.text()).isPresent())
                || (hasEmployer && entry.is(Label.EMPLOYER))
                || (title != null && entry.is(Label.TITLE));
    }

    /**
     * @param index of the entry in the section
     */
    void take(Entry entry, int index) {
        hasEmployer |= entry.is(Label.EMPLOYER);
        if (entry.is(Label.TITLE)) {
            title = entry.text();
            words = (words + " " + entry.text()).strip();
        }
        Optional<FindPeriod.Found> found = FindPeriod.in(entry.text());
        if (found.isPresent() && period == null) {
            takePeriod(entry, index, found.get());
        }
    }

    private void takePeriod(Entry entry, int index, FindPeriod.Found found) {
        String text = entry.text();
        period = found.period();
        periodAt = index;
        words = (text + " " + words).strip();
        if (entry.label() == null) {
            beside = text.substring(0, found.start()) + "\t" + text.substring(found.end());
        }
    }

    Optional<Job> job(List<Entry> work, FindTitle titles, YearMonth today) {
        Optional<String> near =
                title != null || beside == null
                        ? Optional.ofNullable(title)
                        : titles.near(beside, periodAt, work);
        return near.map(JobDraft::firstOf)
                .filter(plain -> !plain.isBlank() && plain.length() <= LONGEST_TITLE)
                .map(plain -> new Job(plain, years(today), quote(plain)));
    }

    private static String firstOf(String words) {
        List<String> segments = Segments.of(words);
        return segments.isEmpty() ? words : segments.getFirst();
    }

    private @Nullable Double years(YearMonth today) {
        return period == null ? null : period.years(today);
    }

    private String quote(String plain) {
        return words.contains(plain) ? words : (words + " " + plain).strip();
    }
}
