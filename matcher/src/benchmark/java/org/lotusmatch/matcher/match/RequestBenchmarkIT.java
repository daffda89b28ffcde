package org.lotusmatch.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Runs {@link RequestBenchmark} and writes target/benchmarks.md; times are compared, not judged.
 */
@Tag("benchmark")
class RequestBenchmarkIT {
    private static final String BARE = "bareHybridQuery";
    private static final int[] PERCENTILES = {50, 95, 99};

    @Test
    void measuresRequestsAgainstTheBareQuery() throws RunnerException, IOException {
        String pattern = RequestBenchmark.class.getName();
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(pattern).build()).run();
        Map<String, Statistics> times = new LinkedHashMap<>();
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            times.put(primary.getLabel(), primary.getStatistics());
        }
        String table = table(times);
        Files.writeString(Path.of("target", "benchmarks.md"), table);
        System.out.println(table);
        assertThat(times)
                .hasSize(4)
                .allSatisfy((name, time) -> assertThat(time.getN()).isPositive());
    }

    private static String table(Map<String, Statistics> times) {
        Statistics bare = Objects.requireNonNull(times.get(BARE));
        StringBuilder table =
                new StringBuilder(
                        "| what | calls | p50 ms | p95 ms | p99 ms | p99 to the bare query's |\n");
        table.append("|---|---|---|---|---|---|\n");
        times.forEach(
                (name, time) -> {
                    table.append("| %s | %,d".formatted(name, time.getN()));
                    for (int percentile : PERCENTILES) {
                        table.append(" | %.1f".formatted(time.getPercentile(percentile)));
                    }
                    table.append(
                            " | %.2f |%n"
                                    .formatted(time.getPercentile(99) / bare.getPercentile(99)));
                });
        return table.toString();
    }
}
