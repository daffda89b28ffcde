package org.lotusmatch.matcher.configure;

import org.lotusmatch.matcher.insight.EconomicField;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.Duration;
import java.util.List;

/**
 * See {@code lotus/insight.yaml}.
 *
 * @param fresh how old a table may be that is shown
 * @param keepAfter between looks whether a month is to be kept
 * @param fields of the catalogue, in its order
 */
@ConfigurationProperties("lotus.insight")
public record InsightSettings(Duration fresh, Duration keepAfter, List<EconomicField> fields) {}
