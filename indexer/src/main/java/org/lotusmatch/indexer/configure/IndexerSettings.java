package org.lotusmatch.indexer.configure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Settings under {@code lotus}.
 *
 * @param data folder of everything that is kept: record of truth, indexes, vectors, uploads
 * @param demo whether an empty installation is filled with the demo city
 * @param follow whether this process keeps the indexes up with the record of truth and carries out
 *     imports
 * @param minimumWage table of minimum wages to use instead of the project's own, null = its own
 * @param employers lists about employers
 * @param zone the city's time zone: a vacancy expires at the end of a day there
 */
@ConfigurationProperties("lotus")
public record IndexerSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("true") boolean follow,
        @Nullable Path minimumWage,
        @DefaultValue Employers employers,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {
    /**
     * Settings under {@code lotus.employers}.
     *
     * @param compliance file of grades and wage arrears; null = none, or the demo city's
     */
    public record Employers(@Nullable Path compliance) {}
}
