package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.indexer.gate.Gate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Of the rows that say something, how many were understood, by kind of fact. */
final class PostingCounts {
    private static final Pattern MISPLACED =
            Pattern.compile("初中.*|高中|中专.*|中技|大专|本科|硕士|博士|.*[英德日法韩]语.*|普通话.*");

    /** Cities without districts: 东莞, 中山, 嘉峪关, 儋州. */
    private static final Set<String> UNDIVIDED = Set.of("441900", "442000", "620200", "460400");

    private static final Gate GATE = Gate.standard();
    private static final LocalDate TODAY = LocalDate.now(Rows.CLOCK);
    private static final int WARMING_PASSES = 3;
    private static final double NANOS = 1e9;

    private final Map<String, long[]> counts = new TreeMap<>();
    private long nanos;
    private long rows;

    /**
     * Counts in a last pass, when the code is warm, by a normaliser that remembers nothing; the
     * time is the thread's own.
     */
    static PostingCounts of(List<RawRecord> rows, Supplier<Normalizer> normalizers) {
        PostingCounts counts = new PostingCounts();
        for (int i = 0; i < WARMING_PASSES; i++) {
            new PostingCounts().countAll(rows, normalizers.get());
        }
        counts.countAll(rows, normalizers.get());
        return counts;
    }

    /** Normalises and checks every row; only that is timed. */
    private void countAll(List<RawRecord> raws, Normalizer normalizer) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        for (RawRecord raw : raws) {
            long start = thread.getCurrentThreadCpuTime();
            try {
                Vacancy vacancy = normalizer.normalizeVacancy(raw, "feed");
                List<Finding> found = GATE.check(vacancy, TODAY);
                nanos += thread.getCurrentThreadCpuTime() - start;
                add(raw, vacancy);
                count("held back", vacancy.withFindings(found).isQuarantined());
            } catch (RejectedRecordException e) {
                count("rejected " + e.reason(), true);
            }
        }
    }

    /** In [0, 1]; 1 if no row says anything of the kind. */
    double share(String kind) {
        long[] count = counts.getOrDefault(kind, new long[] {1, 1});
        return (double) count[0] / count[1];
    }

    double rowsPerSecond() {
        return rows / (nanos / NANOS);
    }

    private void add(RawRecord raw, Vacancy vacancy) {
        rows++;
        count("pay", !has(vacancy, "pay-not-understood"));
        count("occupation", vacancy.title().occupation() != null);
        if (raw.has(RawField.EDUCATION)) {
            count("education", !has(vacancy, "education-not-understood"));
        }
        if (raw.has(RawField.EXPERIENCE)) {
            count("years", !has(vacancy, "experience-not-understood"));
        }
        if (raw.has(RawField.HEADCOUNT)) {
            count("headcount", !has(vacancy, "headcount-not-understood"));
        }
        if (raw.has(RawField.ATTRIBUTES)) {
            count("attributes", !has(vacancy, "attribute-not-understood"));
        }
        if (namesDistrict(raw)) {
            count("district", isDistrict(vacancy.location().division()));
        }
        if (MISPLACED.matcher(raw.text(RawField.EXPERIENCE)).matches()) {
            count("shifted", has(vacancy, "fields-shifted"));
        }
    }

    private void count(String kind, boolean understood) {
        long[] count = counts.computeIfAbsent(kind, absent -> new long[2]);
        count[0] += understood ? 1 : 0;
        count[1]++;
    }

    private static boolean isDistrict(@Nullable DivisionCode division) {
        return division != null
                && switch (division.level()) {
                    case COUNTY, TOWNSHIP -> true;
                    case PROVINCE, CITY -> UNDIVIDED.contains(division.value());
                };
    }

    private static boolean namesDistrict(RawRecord raw) {
        return raw.has(RawField.DISTRICT) || raw.text(RawField.PLACE).contains("-");
    }

    private static boolean has(Vacancy vacancy, String rule) {
        return vacancy.findings().stream().anyMatch(finding -> finding.rule().startsWith(rule));
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach(
                (kind, count) ->
                        table.append(
                                "%-24s %5d of %5d  %.1f %%%n"
                                        .formatted(
                                                kind,
                                                count[0],
                                                count[1],
                                                100.0 * count[0] / count[1])));
        return table.append("%.0f rows/s on one thread".formatted(rowsPerSecond())).toString();
    }
}
