/**
 * What the market looks like from above: where people are short ({@link
 * org.lotusmatch.matcher.insight.SurveyShortages}). Counts people who agreed to it, never names
 * them. Asks the catalog, the market and the scorer.
 */
@NullMarked
package org.lotusmatch.matcher.insight;

import org.jspecify.annotations.NullMarked;
