package org.lotusmatch.matcher.configure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * @param refresh how long a change of the vacancies may take to reach the snapshot of the market
 * @param replies how often answered applications are counted
 */
@ConfigurationProperties("lotus.market")
public record MarketSettings(
        @DefaultValue("1m") Duration refresh, @DefaultValue("1h") Duration replies) {}
