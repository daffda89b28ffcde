package org.lotusmatch.indexer.configure;

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
 * @param zone the city's time zone: a vacancy expires at the end of a day there
 */
@ConfigurationProperties("lotus")
public record IndexerSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("true") boolean follow,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {}
