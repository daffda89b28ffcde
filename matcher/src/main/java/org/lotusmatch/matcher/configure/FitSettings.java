package org.lotusmatch.matcher.configure;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.Map;

/**
 * @param weights feature id to weight; see {@code lotus/fit-weights.yaml}
 * @param line fit from which a vacancy is worth a person's time, [0, 100]
 */
@ConfigurationProperties("lotus.fit")
public record FitSettings(Map<String, Double> weights, double line) {}
