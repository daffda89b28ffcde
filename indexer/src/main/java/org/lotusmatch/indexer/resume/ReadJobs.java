package org.lotusmatch.indexer.resume;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the jobs of the work section; without one, 从事保安工作5年. */
final class ReadJobs {
    /** Below, words merely contain something like an occupation. */
    private static final double SURE = 0.5;

    private static final Pattern FREE =
            Pattern.compile("从事(?:过)?(.{2,12}?)(?:工作|行业|岗位)?(?:已|有|达)?(\\d{1,2})(?:多|余)?年");

    private final Understanding understanding;
    private final FindTitle titles;
    private final Clock clock;

    ReadJobs(Understanding understanding, Clock clock) {
        this.understanding = understanding;
        this.titles = new FindTitle(understanding);
        this.clock = clock;
    }

    /** In the order of the text, one a title. */
    List<Job> read(List<Entry> entries) {
        List<Entry> work = entries.stream().filter(e -> e.section() == Section.WORK).toList();
        YearMonth today = YearMonth.now(clock);
        List<Job> jobs = new ArrayList<>();
        for (JobDraft draft : drafts(work)) {
            draft.job(work, titles, today).ifPresent(job -> add(jobs, job));
        }
        if (jobs.isEmpty()) {
            entries.forEach(entry -> free(entry).ifPresent(job -> add(jobs, job)));
        }
        return List.copyOf(jobs);
    }

    private static List<JobDraft> drafts(List<Entry> work) {
        List<JobDraft> drafts = new ArrayList<>(List.of(new JobDraft()));
        for (int at = 0; at < work.size(); at++) {
            if (drafts.getLast().isFullFor(work.get(at))) {
                drafts.add(new JobDraft());
            }
            drafts.getLast().take(work.get(at), at);
        }
        return drafts;
    }

    private static void add(List<Job> jobs, Job job) {
        for (int at = 0; at < jobs.size(); at++) {
            Job known = jobs.get(at);
            if (known.title().equals(job.title())) {
                jobs.set(
                        at, new Job(known.title(), sum(known.years(), job.years()), known.words()));
                return;
            }
        }
        jobs.add(job);
    }

    private static @Nullable Double sum(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.round((one + other) * 10) / 10.0;
    }

    private Optional<Job> free(Entry entry) {
        Matcher matcher = FREE.matcher(entry.text());
        return matcher.find() && understanding.occupation(matcher.group(1)) >= SURE
                ? Optional.of(
                        new Job(
                                matcher.group(1),
                                Double.valueOf(matcher.group(2)),
                                matcher.group()))
                : Optional.empty();
    }
}
