/**
 * One class a feature of the fit. A new one: its class, a line in FitFeatures, a weight with its
 * reason, a test.
 */
@NullMarked
package org.lotusmatch.matcher.rank.feature;

import org.jspecify.annotations.NullMarked;
