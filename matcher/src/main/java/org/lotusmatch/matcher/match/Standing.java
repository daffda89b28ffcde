package org.lotusmatch.matcher.match;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.vacancy.Liveness;

/**
 * What is to be known of a vacancy besides what it says, on a day.
 *
 * @param expired whether its last day has passed
 * @param copies other advertisements of the same job that may be answered
 * @param liveness null where nothing was ever heard of it
 */
public record Standing(boolean expired, int copies, @Nullable Liveness liveness) {}
