/**
 * What the open vacancies of the whole service look like at one moment: compiled rows and going
 * rates. {@link org.lotusmatch.matcher.market.MarketWatch} makes a new snapshot when vacancies have
 * changed or the day has; everything that compares one vacancy with all others reads the snapshot.
 */
@NullMarked
package org.lotusmatch.matcher.market;

import org.jspecify.annotations.NullMarked;
